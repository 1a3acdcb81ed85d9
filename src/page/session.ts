import { offsetOf } from "../anchoring";
import { type Article, readArticle, styled } from "../article";
import { openingOf } from "../engine/opening";
import type { Contradiction, Report, Span, Statement } from "../engine/report";
import {
  Card,
  CURRENT,
  cardOf,
  cardOfClaim,
  FLASH,
  Grounds,
  type Look,
  luminance,
  type Mark,
  marksOf,
  type OpenedBy,
  Painter,
  rectsOf,
  type Say,
} from "../highlights";
import type { AppliedCorrection, Correction, Emptiness, Messenger, Phase, TabState, Target } from "../messages";
import {
  applyCorrections,
  CONTRADICTED,
  correctionFor,
  correctionsKey,
  DEFAULT_SETTINGS,
  isOffFor,
  palette,
  readCorrections,
  readSettings,
  SETTINGS_KEY,
  type Settings,
  type StoredCorrection,
} from "../settings";
import { followPointer } from "./pointer";
import { calm, reveal } from "./scroll";
import { Slots } from "./slots";
import { carryOver, type Reading, wordsOf } from "./subject";
import { isTranslated } from "./translated";
import { watch } from "./watch";

/** What a session needs of the browser. */
export interface Surroundings {
  readonly messenger: Messenger;
  readonly storage: {
    readonly get: (key: string) => Promise<unknown>;
    readonly set: (key: string, value: unknown) => Promise<void>;
    readonly remove: (key: string) => Promise<void>;
    readonly onChanged: (listener: (key: string, value: unknown) => void) => void;
  };
  readonly say: Say;
  readonly openShadow: (element: Element) => ShadowRoot | null;
  /** False once the extension was updated or removed under this page. */
  readonly alive: () => boolean;
}
