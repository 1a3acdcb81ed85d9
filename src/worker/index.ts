export { showBadge } from "./badge";
export { layMenu, WHO } from "./menu";
export { annotate, annotateArticle, probeOpenTabs, refreshProbe, type Scripts } from "./scripts";
