export { type Article, type ReadingOptions, readArticle } from "./article";
export { mayHoldWords } from "./frame-size";
export { type Layout, styled } from "./layout";
export { withNotices } from "./notices";
export { giveWay } from "./pace";
export { articleRoots } from "./parts";
export { looksLikeArticle } from "./shape";
export type { Segment } from "./walk";
