export { locate, normalise } from "./locate";
export { holds, offsetOf, type Place, placesOf } from "./place";
export { describe, type Selector } from "./selector";
