export {
  applyCorrections,
  CORRECTIONS_PREFIX,
  correctionFor,
  correctionsKey,
  fits,
  readCorrections,
} from "./corrections";
export { readSettings } from "./migrate";
export { CONTRADICTED, type LineStyle, type PaletteName, palette, type SpeakerStyle } from "./palette";
export { DEFAULT_SETTINGS, SETTINGS_KEY, type Settings } from "./schema";
export { hostOf, isOffFor, withSite } from "./sites";
