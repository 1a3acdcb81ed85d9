import { defineConfig } from "vitest/config";

/** `unit` needs nothing but Node; `browser` needs Chromium, `firefox` Firefox. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: "unit",
          include: ["test/**/*.test.ts"],
          exclude: ["test/browser/**", "test/firefox/**", "test/shared/**", "test/long/**"],
          // vitest leaves one of two cores idle by default
          maxWorkers: 2,
          // tests leave nothing behind in a module: the engine's tables are read once, not once a file
          isolate: false,
          testTimeout: 20_000,
        },
      },
      {
        test: {
          name: "browser",
          include: ["test/browser/**/*.test.ts"],
          // two browsers side by side: a test mostly waits for the page, and none measures time
          maxWorkers: 2,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: "firefox",
          include: ["test/firefox/**/*.test.ts"],
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: "shared",
          include: ["test/shared/**/*.test.ts"],
          fileParallelism: false,
          testTimeout: 300_000,
          hookTimeout: 300_000,
        },
      },
      {
        test: {
          name: "long",
          include: ["test/long/**/*.test.ts"],
          fileParallelism: false,
          testTimeout: 1_800_000,
          hookTimeout: 300_000,
        },
      },
    ],
  },
});
