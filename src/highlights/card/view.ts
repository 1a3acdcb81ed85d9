import { directionOf } from "../../wording";
import type { CardModel, CardVerdict, Say } from "./model";

export interface CardActions {
  readonly jump: (verdict: CardVerdict) => void;
  readonly close: () => void;
}

/**
 * Builds the card's content out of elements and plain text; nothing from the page is ever parsed as HTML.
 *
 * @param swatch the speaker's colour and line as a CSS border
 */
export function cardElement(model: CardModel, swatch: string, say: Say, actions: CardActions): HTMLElement {
  const card = make("section", "card");
  card.tabIndex = -1;
  card.lang = say("languageTag");
  card.dir = directionOf(card.lang);
  card.setAttribute("role", "dialog");
  card.setAttribute("aria-label", say("cardLabel", model.name));
  card.append(header(model, swatch, say, actions), details(model, say));
  for (const verdict of model.verdicts) card.append(verdictElement(model, verdict, say, actions));
  if (model.verdicts.length === 0 && model.noVerdict) card.append(make("p", "none", model.noVerdict));
  // last: what the article says of a claim comes before why Gainsay takes it for one
  if (model.why) card.append(make("p", "reason", model.why));
  return card;
}

function header(model: CardModel, swatch: string, say: Say, actions: CardActions): HTMLElement {
  const top = make("header", "");
  const mark = make("span", "swatch");
  mark.style.borderTop = swatch;
  const who = make("div", "who");
  who.append(own(make("h2", "", model.name)));
  if (model.position) who.append(told(make("p", "position", model.position), model));
  const close = button("close", "×", actions.close);
  close.setAttribute("aria-label", say("cardClose"));
  top.append(mark, who, close);
  return top;
}

function details(model: CardModel, say: Say): DocumentFragment {
  const rest = document.createDocumentFragment();
  if (model.evidence) {
    const line = make("p", "evidence", `${say("cardEvidence")} `);
    line.append(told(make("q", "", model.evidence), model));
    rest.append(line);
  }
  const how = [model.how, model.confidence].filter(Boolean).join(" · ");
  if (how) rest.append(make("p", "how", how));
  return rest;
}

function verdictElement(model: CardModel, verdict: CardVerdict, say: Say, actions: CardActions): HTMLElement {
  const box = make("div", "verdict");
  const sides = make("ul", "sides");
  sides.append(side(model.name, model.words, model), side(verdict.who, verdict.words, model));
  const jump = button("jump", say(verdict.atClaim ? "cardJumpAgainst" : "cardJumpClaim"), () =>
    actions.jump(verdict),
  );
  box.append(make("h3", "", verdict.line), sides);
  box.append(make("p", "", `${verdict.why} ${verdict.doubt}`));
  box.append(jump);
  return box;
}

function side(who: string, words: string, model: CardModel): HTMLElement {
  const item = make("li", "");
  item.append(own(make("b", "", who)), told(make("blockquote", "", words), model));
  return item;
}

/** Words of the page run as they are written, whatever the interface does. */
function own<T extends HTMLElement>(element: T): T {
  element.dir = "auto";
  return element;
}

/** Words of the article are read out in its language and run as it does, also those that begin in another script. */
function told<T extends HTMLElement>(element: T, { lang }: CardModel): T {
  if (!lang) return own(element);
  element.lang = lang;
  element.dir = directionOf(lang);
  return element;
}

function button(name: string, words: string, press: () => void): HTMLButtonElement {
  const element = make("button", name, words);
  element.type = "button";
  element.addEventListener("click", press);
  return element;
}

function make<T extends keyof HTMLElementTagNameMap>(
  tag: T,
  name: string,
  words = "",
): HTMLElementTagNameMap[T] {
  const element = document.createElement(tag);
  if (name) element.className = name;
  if (words) element.textContent = words;
  return element;
}
