import { build } from "vite";

/** The lab as one script to be put into a page. Throws where the build gives more or less than one script. */
export async function labScript(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: "error",
    build: {
      write: false,
      minify: false,
      target: "es2023",
      lib: { entry: "bench/browser/lab.ts", formats: ["iife"], name: "unused" },
    },
  });
  const [first] = Array.isArray(built) ? built : [built];
  if (!first || !("output" in first)) throw new Error("the lab was not built");
  return first.output[0].code;
}
