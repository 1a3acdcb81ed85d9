/** A script built as one standalone file; the import gives its path inside the extension. */
declare module "*?iife" {
  const path: string;
  export default path;
}
