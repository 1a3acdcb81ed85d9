import { spawnSync } from "node:child_process";
import { pathToFileURL } from "node:url";

/** What is known of weaknesses in the packages that ship; `unknown` where the registry gives no advice from here. */
export type Audit =
  | { readonly outcome: "clean" }
  | { readonly outcome: "weak"; readonly packages: readonly string[] }
  | { readonly outcome: "unknown"; readonly why: string };

interface Answer {
  readonly vulnerabilities?: Readonly<Record<string, { readonly severity: string }>>;
  readonly metadata?: { readonly vulnerabilities?: { readonly total: number } };
  readonly error?: { readonly summary?: string; readonly detail?: string };
  readonly message?: string;
}

/** What `npm audit --json` wrote, read strictly: only a count of nought is clean. */
export function readAudit(written: string): Audit {
  let answer: Answer;
  try {
    answer = JSON.parse(written) as Answer;
  } catch {
    return { outcome: "unknown", why: "npm audit gave no JSON" };
  }
  const total = answer.metadata?.vulnerabilities?.total;
  if (total === 0) return { outcome: "clean" };
  const found = Object.entries(answer.vulnerabilities ?? {});
  if (total === undefined || found.length === 0)
    return { outcome: "unknown", why: answer.message ?? answer.error?.summary ?? "npm audit gave no count" };
  return { outcome: "weak", packages: found.map(([name, { severity }]) => `${name} (${severity})`) };
}

/** Asks the registry about the packages that ship. */
export function audit(): Audit {
  const { stdout } = spawnSync("npm", ["audit", "--omit=dev", "--json"], {
    encoding: "utf8",
    timeout: 60_000,
  });
  return readAudit(stdout ?? "");
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const result = audit();
  if (result.outcome === "clean") console.log("npm audit: no known weakness in what ships");
  else if (result.outcome === "unknown") console.log(`npm audit: NOT CHECKED, ${result.why}`);
  else {
    console.error(`npm audit: ${result.packages.join(", ")}`);
    process.exitCode = 1;
  }
}
