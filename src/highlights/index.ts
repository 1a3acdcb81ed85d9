export { Card, HOST_TAG, type OpenedBy } from "./card/card";
export { type CardModel, type CardVerdict, cardOf, cardOfNobody, cardOfSide, type Say } from "./card/model";
export { luminance } from "./colour";
export { Grounds } from "./ground";
export type { Look } from "./look";
export { type Mark, type MarkWishes, marksOf } from "./marks";
export { CURRENT, FLASH, PREFIX } from "./names";
export { type Marked, type Page, Painter } from "./painter";
export { rectsOf } from "./rects";
