/** How long the browser's storage may take to answer, ms. It takes a few, or it is broken. */
const PATIENCE = 3_000;

/** The answer; rejects where there is none in time, so that a reader is not left before a page that says nothing. */
export function inTime<T>(answer: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout>;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error("The browser’s storage does not answer.")), PATIENCE);
  });
  return Promise.race([answer, late]).finally(() => clearTimeout(timer));
}
