import type { ComponentChildren } from "preact";
import { useList } from "./context";

/** Words of the article: they run as they are written and are read out in their own language, whatever the interface's. */
export function ArticleWords({ children }: { readonly children: ComponentChildren }) {
  return <bdi lang={useList().report.lang}>{children}</bdi>;
}
