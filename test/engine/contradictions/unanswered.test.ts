import { describe, expect, it } from "vitest";
import { contradictionsIn, type Said } from "./feed";

const LEVY: Said = ["Marek Dolan", "argued", "that the levy had doubled in two years"];
const LEVY_TEXT = "In two letters Marek Dolan argued that the levy had doubled in two years.";

describe("what a sentence does not answer of the one before", () => {
  it.each<[string, string, readonly Said[]]>([
    ["a denial that may come", `${LEVY_TEXT} The council may reject that claim.`, [LEVY]],
    ["what should not be done", `${LEVY_TEXT} It is wrong to shout at the clerk.`, [LEVY]],
    [
      "a bare no to a question",
      `Would the levy fall? ${LEVY_TEXT} “No,” said Ines Calder.`,
      [LEVY, ["Ines Calder", "said", "“No,”"]],
    ],
    [
      "what somebody else did not do",
      "Orla Finch said in May that she had apologised to the crew. Marek Dolan did not.",
      [["Orla Finch", "said", "that she had apologised to the crew"]],
    ],
    [
      "what nobody said had happened",
      "Orla Finch said in May that the ferry had not sunk. It had not.",
      [["Orla Finch", "said", "that the ferry had not sunk"]],
    ],
    [
      "two who deny the same",
      "Orla Finch denied that the deck had passed every inspection. The union disputed that the deck had passed every inspection.",
      [
        ["Orla Finch", "denied", "that the deck had passed every inspection"],
        ["The union", "disputed", "that the deck had passed every inspection"],
      ],
    ],
    [
      "nobody who denies",
      "Orla Finch said in May that the king was drowned. Nobody in the book denies it.",
      [["Orla Finch", "said", "that the king was drowned"]],
    ],
    [
      "documents that bear somebody out",
      "Orla Finch said that two lifeboats had been sold. Invoices show that two were sold in June.",
      [["Orla Finch", "said", "that two lifeboats had been sold"]],
    ],
    [
      "a slightly different tale",
      `${LEVY_TEXT} Fog tells a slightly different story in a town of herring.`,
      [LEVY],
    ],
    [
      "who blames somebody for something else",
      `${LEVY_TEXT} Ines Calder blamed the weather for the poor catch. The books are in order, Ines Calder said.`,
      [LEVY, ["Ines Calder", "said", "The books are in order"]],
    ],
    [
      "who insists on what nobody held against her",
      `${LEVY_TEXT} Ines Calder insisted that she was in no hurry. The books are in order, Ines Calder said.`,
      [LEVY, ["Ines Calder", "said", "The books are in order"]],
    ],
    [
      "a lawyer's word for the accused, and his plea",
      "Jonas Reyl said that Ines Calder had been ill all winter. Ines Calder denies murder. It was dark, Ines Calder said.",
      [
        ["Jonas Reyl", "said", "that Ines Calder had been ill all winter"],
        ["Ines Calder", "said", "It was dark"],
      ],
    ],
    [
      "a verb that is negated of oneself, not of those it was said of",
      "Orla Finch said that many voters are leaving the party. “I never left,” Marek Dolan said.",
      [
        ["Orla Finch", "said", "that many voters are leaving the party"],
        ["Marek Dolan", "said", "“I never left,”"],
      ],
    ],
    [
      "who will not say",
      "Orla Finch said that four more had written to her. She would not say whether they would sue.",
      [["Orla Finch", "said", "that four more had written to her"]],
    ],
    [
      "a verdict right behind a denial, of another voice on its side",
      "Friends of Orla Finch last night scotched the talk of a sale. “Utter tosh from start to finish,” said Ines Calder, who shares her office.",
      [
        ["Orla Finch", "scotched", "the talk of a sale"],
        ["Ines Calder", "said", "“Utter tosh from start to finish,”"],
      ],
    ],
    [
      "what somebody hoped for, in three words",
      "Orla Finch said she had hoped the crew would come to the wedding. They did not.",
      [["Orla Finch", "said", "she had hoped the crew would come to the wedding"]],
    ],
    [
      "a verb that the claim does not have",
      "Orla Finch said that the ferry costs nine million. It was not.",
      [["Orla Finch", "said", "that the ferry costs nine million"]],
    ],
    [
      "others than the one who says what they were wrong about",
      "Orla Finch said her rivals had foretold a storm. They were wrong.",
      [["Orla Finch", "said", "her rivals had foretold a storm"]],
    ],
    [
      "records of something else",
      "Orla Finch said the crew was proud of the new deck. But records show that the river has flooded twice since 1990.",
      [["Orla Finch", "said", "the crew was proud of the new deck"]],
    ],
    [
      "no record of something else",
      "Orla Finch said that the port had lost money. The port has no record of accidents since 1980.",
      [["Orla Finch", "said", "that the port had lost money"]],
    ],
    [
      "what inspectors found was not so of something else",
      "Orla Finch said the charity had no debts. Inspectors found that it had not filed a form in time.",
      [["Orla Finch", "said", "the charity had no debts"]],
    ],
    [
      "who differs about something else",
      `${LEVY_TEXT} Ines Calder begged to differ on the soup. The books are in order, Ines Calder said.`,
      [LEVY, ["Ines Calder", "said", "The books are in order"]],
    ],
    [
      "a novel",
      "Orla Finch said the novel took her nine years. Critics called it a masterpiece of fiction.",
      [["Orla Finch", "said", "the novel took her nine years"]],
    ],
    [
      "a report that is withdrawn, on something else",
      "Orla Finch said that the shop sold fakes. The harbourmaster then withdrew the report about parking.",
      [["Orla Finch", "said", "that the shop sold fakes"]],
    ],
    [
      "the accused who blames somebody for his own loss",
      "Detectives allege that Ines Calder took the boat. Ines Calder blames the bank for the loss of her house. They took all, Ines Calder said.",
      [
        ["Detectives", "allege", "that Ines Calder took the boat"],
        ["Ines Calder", "said", "They took all"],
      ],
    ],
    [
      "what one denied, and what one admits of something else",
      "Orla Finch denied that the pool was closed for good. She later admitted she had never learned to swim.",
      [["Orla Finch", "denied", "that the pool was closed for good"]],
    ],
    [
      "what else one admits",
      "Orla Finch said she had no regrets about the sale. She later admitted it was hard.",
      [["Orla Finch", "said", "she had no regrets about the sale"]],
    ],
    [
      "a picture that was a gift",
      "Orla Finch said the picture was her favourite. That picture was actually a gift from the crew.",
      [["Orla Finch", "said", "the picture was her favourite"]],
    ],
    [
      "two who reproach the same",
      "Orla Finch said the advert was misleading. Ines Calder called the advert a lie. The books are in order, Ines Calder said.",
      [
        ["Orla Finch", "said", "the advert was misleading"],
        ["Ines Calder", "said", "The books are in order"],
      ],
    ],
    [
      "what one insists on who only saw it",
      "Police said that Ines Calder had seen the crash from her window. Ines Calder insisted she was in no hurry. It was late, Ines Calder said.",
      [
        ["Police", "said", "that Ines Calder had seen the crash from her window"],
        ["Ines Calder", "said", "It was late"],
      ],
    ],
    [
      "what is not given",
      "The bank denied Orla Finch a loan, she said, although her firm had made a profit.",
      [["Orla Finch", "said", "although her firm had made a profit"]],
    ],
    [
      "who is dismissed",
      "Orla Finch dismissed her deputy after a claim that money was missing. It was time, Orla Finch said.",
      [["Orla Finch", "said", "It was time"]],
    ],
    [
      "who will not do it himself",
      "Orla Finch said that she would vote for the bill. Marek Dolan said he would not.",
      [["Orla Finch", "said", "that she would vote for the bill"]],
    ],
    [
      "what would follow if a claim were false",
      "If the claim that the dam leaks is false, the firm may sue, said Orla Finch.",
      [["Orla Finch", "said", "the firm may sue"]],
    ],
    [
      "another noun that is not",
      "Orla Finch said the deal was done. There was no mail on Friday, Marek Dolan said.",
      [
        ["Orla Finch", "said", "the deal was done"],
        ["Marek Dolan", "said", "There was no mail on Friday"],
      ],
    ],
    [
      "who meets somebody else",
      "Orla Finch said she had never met Marek Dolan. “We meet on Fridays,” Ines Calder said.",
      [
        ["Orla Finch", "said", "she had never met Marek Dolan"],
        ["Ines Calder", "said", "“We meet on Fridays,”"],
      ],
    ],
    [
      "a denial of what nobody said",
      "Orla Finch told the crew about the accident. She denied it was serious. I am fine, Orla Finch said.",
      [["Orla Finch", "said", "I am fine"]],
    ],
    [
      "what the article tells of the denier's own words",
      "Orla Finch repeated a claim about the ferry losing its crew. “I did not say that,” Orla Finch said, after a reporter asked about a slur.",
      [
        ["Orla Finch", "repeated a claim about", "the ferry losing its crew"],
        ["Orla Finch", "said", "“I did not say that,”"],
      ],
    ],
    [
      "two who deny the same, one of them by its noun",
      "Orla Finch denied rumours of a rift. Marek Dolan, the mate, also said there was no rift.",
      [
        ["Orla Finch", "denied", "rumours of a rift"],
        ["Marek Dolan", "said", "there was no rift"],
      ],
    ],
    [
      "a condition",
      "Orla Finch said that Marek Dolan would come if he was paid. “I am not paid,” Marek Dolan said.",
      [
        ["Orla Finch", "said", "that Marek Dolan would come if he was paid"],
        ["Marek Dolan", "said", "“I am not paid,”"],
      ],
    ],
  ])("%s", (_what, text, said) => {
    const { found, words } = contradictionsIn(text, said);
    expect(found.map((c) => `${words(c.claim)} / ${words(c.against)}`)).toEqual([]);
  });
});
