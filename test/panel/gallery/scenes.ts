import type { Emptiness, TabState } from "../../../src/messages";
import { failure, success } from "../../../src/messages/outcome";
import { DEFAULT_SETTINGS } from "../../../src/settings";
import type { FakeTab } from "../fake-host";
import { REPORT, STATE } from "../sample";

const shows = (change: Partial<TabState>): Partial<FakeTab> => ({ state: success({ ...STATE, ...change }) });

const empty = (emptiness: Emptiness): Partial<FakeTab> =>
  shows({ emptiness, report: { ...REPORT, statements: [], speakers: [], contradictions: [] } });

const LONG_NAME =
  "Her Serene Excellency Wilhelmina-Alexandrine von und zu Hohenfriedberg-Ploetzensee-Rammelsberg III";

/** Every state of the panel by name, as the tab behind it would be. */
export const SCENES: ReadonlyMap<string, Partial<FakeTab>> = new Map([
  ["ready", shows({})],
  [
    "no-contradiction",
    shows({
      report: {
        ...REPORT,
        contradictions: [],
        title: "A quiet week in Port Elsing",
        statements: REPORT.statements.slice(2, 5),
        speakers: REPORT.speakers.slice(1, 3),
      },
    }),
  ],
  [
    "changed",
    shows({
      current: "s3",
      fresh: ["s8"],
      notLocated: ["s4", "s5"],
      corrections: [
        {
          id: "x1",
          correction: { kind: "not-a-statement", statement: "s10" },
          words: "“Mudlark,”",
        },
      ],
    }),
  ],
  [
    "long-names",
    shows({
      report: {
        ...REPORT,
        title: `${"Donaudampfschifffahrtsgesellschaftskapitänswitwenrente".repeat(2)} and what the council’s members had to say about it after a long night`,
        speakers: REPORT.speakers.map((speaker) =>
          speaker.id === "p1"
            ? {
                ...speaker,
                name: LONG_NAME,
                positions: [
                  ...speaker.positions,
                  {
                    role: "honorary president",
                    affiliation: "League of Harbour Towns",
                    former: true,
                    evidence: [],
                  },
                ],
              }
            : speaker,
        ),
      },
    }),
  ],
  ["reading", shows({ phase: "reading", progress: 0.35, report: null })],
  [
    "first-results",
    shows({
      phase: "reading",
      progress: 0.6,
      report: { ...REPORT, statements: REPORT.statements.slice(0, 3), speakers: REPORT.speakers.slice(0, 2) },
    }),
  ],
  [
    "too-long",
    shows({
      report: {
        ...REPORT,
        notices: ["This article is very long; only its first 2,000,000 characters were read."],
        noticeCodes: ["long-text"],
      },
    }),
  ],
  ["unread-frame", shows({ frames: ["https://embeds.quay.example/letter"] })],
  ["framed-article", shows({ emptiness: "not-an-article", frames: ["https://embeds.quay.example/letter"] })],
  ["not-an-article", empty("not-an-article")],
  ["no-quotations", empty("no-quotations")],
  ["other-language", empty("other-language")],
  ["translated", empty("translated")],
  ["off-page", shows({ phase: "off" })],
  ["off-site", { settings: { ...DEFAULT_SETTINGS, sitesOff: ["courier.example"] } }],
  ["off-everywhere", { settings: { ...DEFAULT_SETTINGS, on: false } }],
  ["browser-page", { annotate: "forbidden" }],
  ["no-permission", { annotate: "no-permission" }],
  ["not-read", { state: failure("no-receiver", "") }],
  ["reload", { state: failure("invalidated", "") }],
  ["failed", shows({ phase: "failed", error: "The worker ran out of memory." })],
]);
