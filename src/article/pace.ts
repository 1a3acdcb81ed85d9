/** Lets long work rest, so that the page stays responsive. */
export interface Pace {
  /** Whether it is time to rest. Cheap; ask it in every round of a loop. */
  readonly due: () => boolean;
  /** Gives way to whatever else waits for the thread. */
  readonly rest: () => Promise<void>;
}

/** Longest stretch of work, ms. */
const SLICE = 12;
/** Rounds between two looks at the clock. */
const ROUNDS = 64;

/** Work in slices of at most about 12 ms. */
export function paced(): Pace {
  let since = performance.now();
  let rounds = 0;
  return {
    due: () => {
      rounds++;
      return rounds % ROUNDS === 0 && performance.now() - since > SLICE;
    },
    rest: async () => {
      await giveWay();
      since = performance.now();
    },
  };
}

/** Ends the task that this stands in; what follows is a task of its own. */
export const giveWay = (): Promise<void> =>
  new Promise((resolve) => {
    const channel = new MessageChannel();
    channel.port1.onmessage = () => {
      channel.port1.close();
      resolve();
    };
    channel.port2.postMessage(null);
  });
