export { type Article, type ReadingOptions, readArticle } from "./article";
export { type Layout, styled, unstyled } from "./layout";
export type { Segment } from "./walk";
