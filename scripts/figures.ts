import { readFileSync, writeFileSync } from "node:fs";
import { measureAccuracy } from "../bench/accuracy";
import { accuracyBlock, costBlock, withBlock } from "../bench/readme";
import { bundleSizes } from "../bench/sizes";

/** `npm run figures`: measures on ../shared and the shipped build, and writes the figures into README.md. */
const accuracy = measureAccuracy();
const README = "README.md";
const page = withBlock(readFileSync(README, "utf8"), "accuracy", accuracyBlock(accuracy));
const written = withBlock(page, "cost", costBlock(accuracy.msPerThousandWords, bundleSizes("dist")));
writeFileSync(README, written);
console.log(`${accuracyBlock(accuracy)}\n\n${costBlock(accuracy.msPerThousandWords, bundleSizes("dist"))}`);
