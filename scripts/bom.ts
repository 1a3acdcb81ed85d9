import { execFileSync } from "node:child_process";

interface Bom {
  readonly serialNumber?: string;
  readonly metadata: { readonly timestamp?: string; readonly tools?: unknown; readonly component: object };
  readonly components: readonly { readonly name: string; readonly version: string }[];
}

/**
 * The software bill of materials of what ships, CycloneDX 1.5 as JSON, made by npm from the lock file. What npm adds of
 * the moment and the machine (time, serial number, name of the folder, its own version) is left out: the same lock
 * file gives the same bytes.
 */
export function billOfMaterials(): string {
  const written = execFileSync(
    "npm",
    ["sbom", "--omit=dev", "--package-lock-only", "--sbom-format=cyclonedx", "--sbom-type=application"],
    { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] },
  );
  const { serialNumber: _serial, metadata, ...rest } = JSON.parse(written) as Bom;
  const { timestamp: _time, tools: _tools, component, ...about } = metadata;
  const named = { ...component, name: "gainsay" };
  const components = [...rest.components].sort((a, b) => (a.name < b.name ? -1 : 1));
  return `${JSON.stringify({ ...rest, metadata: { ...about, component: named }, components }, null, 2)}\n`;
}
