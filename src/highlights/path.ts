/** Deeper elements have no path: a selector of thousands of steps is no help. */
const DEEPEST = 60;

/**
 * A selector that only this element of the document matches, told by its place among its siblings; null where it is
 * the root or the body, lies too deep, or the page stands otherwise than it should.
 */
export function pathTo(element: Element): string | null {
  const steps: string[] = [];
  let at = element;
  while (at !== document.documentElement) {
    const parent: Node | null = at.parentNode;
    if (!(parent instanceof Element) || steps.length === DEEPEST) return null;
    steps.unshift(`:nth-child(${1 + before(at)})`);
    at = parent;
  }
  const path = [":root", ...steps].join(">");
  return steps.length > 1 && Element.prototype.matches.call(element, path) ? path : null;
}

function before(element: Element): number {
  let count = 0;
  for (let at = element.previousElementSibling; at; at = at.previousElementSibling) count++;
  return count;
}
