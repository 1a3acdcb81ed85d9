/** The library: `import { analyse } from "gainsay"`. What stands here is public; its types are those of the report. */
export { analyse } from "./pipeline";
export {
  type ArticleFacts,
  type Contradiction,
  type ContradictionKind,
  type ContradictionStrength,
  type Finder,
  type NoticeCode,
  type Position,
  type Report,
  SCHEMA_VERSION,
  type Span,
  type Speaker,
  type SpeakerKind,
  type Statement,
  type StatementAct,
  type StatementKind,
} from "./report";
