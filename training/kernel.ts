/** Assembles kernel.wat into kernel-binary.ts. `npx tsx training/kernel.ts` */
import { readFileSync, writeFileSync } from "node:fs";
import wabt from "wabt";

const DIR = new URL("../src/engine/attribution/network/", import.meta.url).pathname;

/** The kernel's WebAssembly binary, as base64. */
export async function assembleKernel(): Promise<string> {
  const assembler = await wabt();
  const module = assembler.parseWat("kernel.wat", readFileSync(`${DIR}kernel.wat`, "utf8"), { simd: true });
  const { buffer } = module.toBinary({ write_debug_names: false });
  module.destroy();
  return Buffer.from(buffer).toString("base64");
}

if (process.argv[1] === new URL(import.meta.url).pathname)
  writeFileSync(
    `${DIR}kernel-binary.ts`,
    `/** kernel.wat, assembled by training/kernel.ts; base64. */\nexport const KERNEL_BINARY =\n  "${await assembleKernel()}";\n`,
  );
