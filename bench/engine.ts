import compromise from "compromise";
import model from "wink-eng-lite-web-model";
import winkNLP from "wink-nlp";
import { analyse } from "../src/engine/pipeline";
import { type Contender, interleaved, type Timing } from "./measure";
import { textsOf } from "./texts";

/** The engine beside what a JavaScript developer would take, on one text. */
export interface EngineRow {
  readonly words: number;
  readonly engine: Timing;
  readonly wink: Timing;
  readonly compromise: Timing;
}

/** wink-nlp with all it does by default: sentences, tags, entities, negation, sentiment. */
const wink = winkNLP(model);

const contenders = (text: string): readonly Contender[] => [
  { name: "engine", run: () => analyse(text) },
  { name: "wink-nlp", run: () => wink.readDoc(text) },
  { name: "compromise", run: () => people(text) },
];

/** What the budget names: the people and the quotations of the text. */
function people(text: string): unknown {
  const doc = compromise(text);
  return [doc.people().json(), doc.quotations().json()];
}

/** Times the three on texts of so many words, in turns. */
export async function measureEngine(sizes: readonly number[], rounds: number): Promise<EngineRow[]> {
  return (await textsOf(sizes)).map(({ words, text }) => {
    const [engine, winkOnly, other] = interleaved(contenders(text), words > 50_000 ? 7 : rounds);
    return { words, engine: engine!, wink: winkOnly!, compromise: other! };
  });
}
