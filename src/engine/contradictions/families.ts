import { tokensIn } from "../document/doc";
import { OPENS_CORRECTION, SAYS_WHAT_IS_SO } from "../lexicon/denial";
import { isPleadedTo } from "./charge";
import { accuses } from "./focus";
import { isNarrowed } from "./narrowed";
import type { Rebuttal } from "./passage";
import { WHEN_SAYING } from "./target";
import { formsIn } from "./terms";
import { areTwo, type View } from "./view";

/** Within so many sentences who says the plain opposite answers; farther off the words meet by chance as often. */
const NEAR_BY = 4;
/** Likeness from which what is denied is what was said. */
const SAME_WORDS = 0.4;

/**
 * Ways to contradict that can be told by their form, by name: each weighs as one, whatever its words. The turns of phrase
 * (`Rebuttal.form`) are families too.
 */
const FAMILIES: readonly (readonly [name: string, holds: (view: View) => boolean])[] = [
  ["when saying", whenSaying],
  ["reply", replies],
  ["calls the report false", callsReportFalse],
  ["accused answers", accusedAnswers],
  ["accused pleads", accusedPleads],
  ["false claim", namesFalseClaim],
  ["denies those words", deniesThoseWords],
  ["flat negation", negatesFlatly],
  ["turned against", turnsAgainst],
  ["corrected", correctsNext],
  ["says what is so", saysWhatIsSo],
  ["in truth", saysInTruth],
];

/** The families that a pair is of. */
export function familiesOf(view: View): string[] {
  const { form, manner } = view.pair.rebuttal;
  const named = FAMILIES.filter(([, holds]) => holds(view)).map(([name]) => name);
  if (deniesReport(view)) named.push(`denies the report:${manner}`);
  return form ? [...named, form] : named;
}

/** "(exaggerates) when he says that A". */
function whenSaying({ doc, pair: { rebuttal } }: View): boolean {
  const { end } = rebuttal.cueSpan;
  return rebuttal.lead === "falsity" && WHEN_SAYING.test(doc.text.slice(end, end + 80));
}

/** "That is a lie", says the next speaker. */
function replies({ pair, step }: View): boolean {
  const { lead, manner, target } = pair.rebuttal;
  const verdict = target.pronoun && lead === "falsity" && manner === "predicate";
  return verdict && pair.routes.has("preceding") && areTwo(pair) && step <= 1;
}

/** A noun alone says what is denied ("the report"). */
const isBare = ({ target }: Rebuttal): boolean => target.noun !== null && target.content === null;

const deniesReport = ({ pair: { rebuttal, routes }, step }: View): boolean =>
  rebuttal.lead === "denial" && isBare(rebuttal) && routes.has("nearest") && step <= 2;

function callsReportFalse({ pair, step }: View): boolean {
  const { rebuttal, routes } = pair;
  const led = routes.has("nearest") || routes.has("named");
  return rebuttal.lead === "falsity" && isBare(rebuttal) && areTwo(pair) && led && step <= 2;
}

/** "denied it", "denied any wrongdoing": says nothing of what is denied. */
function isBlanket({ doc, terms, pair: { rebuttal } }: View): boolean {
  const { content } = rebuttal.target;
  if (content === null || formsIn(doc, terms, content).size > 1) return false;
  return !ONE_DEED.test(doc.text.slice(content.start, content.end));
}

/** "(denied) being ill": one thing, though in a word; "being involved", "doing anything wrong" is any charge. */
const ONE_DEED =
  /^(?!wrongdoing|doing\b|having (?:done|any|ever)\b|knowing\b|being (?:involved|guilty|part|aware|at fault|to blame)\b)\p{Ll}+ing\b/u;

/** Whether a rebuttal answers a charge without saying which. */
const answersCharge = (view: View): boolean => {
  const { lead, target } = view.pair.rebuttal;
  return lead === "plea" || (lead === "denial" && (target.noun !== null || isBlanket(view)));
};

function accusedAnswers(view: View): boolean {
  const { claim, routes } = view.pair;
  const led = routes.has("accusing") || routes.has("preceding");
  return answersCharge(view) && accuses(claim) && led && view.step <= 3;
}

function accusedPleads(view: View): boolean {
  const { doc, cast, pair } = view;
  const pleads = pair.rebuttal.lead === "plea" || isBlanket(view);
  return answersCharge(view) && pleads && isPleadedTo(doc, cast, pair);
}

/** "the false claim that A". */
function namesFalseClaim({ inPlace, pair: { rebuttal } }: View): boolean {
  const { noun } = rebuttal.target;
  return inPlace && rebuttal.lead === "falsity" && noun !== null && rebuttal.cueSpan.end <= noun.end;
}

/** Another voice said it before, and now it stands against it. */
const isAnotherBefore = ({ pair: { claim, rebuttal }, step }: View): boolean =>
  claim.speaker !== null && claim.speaker !== rebuttal.speaker && step > 0;

function deniesThoseWords(view: View): boolean {
  const { inPlace, pair, focus, step, alike } = view;
  if (inPlace || pair.rebuttal.lead !== "denial" || focus !== "content") return false;
  return isAnotherBefore(view) && step <= NEAR_BY && alike.value >= SAME_WORDS;
}

/** "The dam is safe." "The dam is not safe." */
function negatesFlatly(view: View): boolean {
  const { explicit, inPlace, step, against, pair } = view;
  const { claim, rebuttal } = pair;
  if (explicit || inPlace || rebuttal.speaker === null || !isAnotherBefore(view)) return false;
  const whole = rebuttal.forms.size > 1 && [...rebuttal.forms].every((form) => claim.forms.has(form));
  const words = tokensIn(view.doc, rebuttal.span);
  return whole && step <= NEAR_BY && against > 0.5 && !isNarrowed(view, words, claim);
}

function turnsAgainst(view: View): boolean {
  const { explicit, inPlace, step, against, alike, pair } = view;
  if (explicit || inPlace || !isAnotherBefore(view)) return false;
  const turns = pair.rebuttal.signals.has("contrast") || pair.rebuttal.signals.has("correction");
  return turns && step <= 2 && against > 0.5 && alike.value > 0.5;
}

/** The article says the opposite, as a correction. */
function correctsNext(view: View): boolean {
  const { explicit, inPlace, step, against, pair } = view;
  if (explicit || inPlace || pair.rebuttal.speaker !== null || !isAnotherBefore(view)) return false;
  return pair.rebuttal.signals.has("correction") && step === 1 && against > 0.3;
}

/** The article turns in so many words from what somebody said right before to what is so. */
function saysWhatIsSo(view: View): boolean {
  const { doc, pair, step, voices } = view;
  const { claim, rebuttal, against } = pair;
  if (!turnsOn(view) || voices[1] !== null || claim.origin !== "statement") return false;
  if (claim.span.start > rebuttal.span.start) return false;
  const sentence = doc.sentences[rebuttal.sentence]!;
  if (step === 1 && OPENS_CORRECTION.test(doc.text.slice(sentence.start, sentence.start + 40))) return true;
  const cue = doc.text.slice(rebuttal.cueSpan.start, rebuttal.cueSpan.end).trim();
  return (
    SAYS_WHAT_IS_SO.test(cue) && /^[\s\S]{0,40}$/.test(doc.text.slice(against.start, rebuttal.cueSpan.start))
  );
}

/** Whether the article itself turns on a named claim right before or beside. */
export function turnsOn({ pair, step, voices: [claimant, answerer] }: View): boolean {
  const { rebuttal, routes } = pair;
  if (claimant === null || step > 1 || !(routes.has("preceding") || routes.has("beside"))) return false;
  const aside = rebuttal.lead === "correction" && rebuttal.origin !== "statement" && answerer !== claimant;
  return answerer === null || aside;
}

/** Opens what another says is so instead; "in fact" alone as often goes on. */
const IN_TRUTH = /^[\s“"'‘]*(?:in truth|in reality|on the contrary|the (?:truth|reality) is)\b/i;

function saysInTruth({ doc, pair, step, voices: [claimant, answerer] }: View): boolean {
  const { against, routes } = pair;
  const others = claimant !== null && answerer !== null && claimant !== answerer && step === 1;
  const near = routes.has("preceding") || routes.has("beside");
  return others && near && IN_TRUTH.test(doc.text.slice(against.start, against.end));
}
