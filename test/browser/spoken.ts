import type { Page } from "playwright-core";

/** What a screen reader makes of one thing on the page: what it is called and what is said of it beside. */
export interface Spoken {
  readonly role: string;
  readonly name: string;
  readonly description: string;
}

/** All that a screen reader is given of a page, closed shadow trees too, in the order of the page. */
export async function spoken(page: Page): Promise<readonly Spoken[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send("Accessibility.getFullAXTree");
  await session.detach();
  return nodes
    .filter(({ ignored, role }) => !ignored && role?.value !== "InlineTextBox")
    .map(({ role, name, description }) => ({
      role: role?.value ?? "",
      name: name?.value ?? "",
      description: description?.value ?? "",
    }));
}
