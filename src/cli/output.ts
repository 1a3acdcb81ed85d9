import { once } from "node:events";

/**
 * Writes to standard output and waits until it is taken, so that a slow reader slows the writer down.
 */
export async function write(words: string): Promise<void> {
  if (!process.stdout.write(words)) await once(process.stdout, "drain");
}

/** A reader that has seen enough ("| head") ends the command quietly; any other failure of the output is an error. */
export function endWhenReaderLeaves(): void {
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") process.exit(0);
    process.stderr.write(`analyze: cannot write: ${error.message}\n`);
    process.exit(1);
  });
}
