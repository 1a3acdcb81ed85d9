import { analyse } from "gainsay";

const text = [
  "“The bridge was inspected in May and it was sound,” said Dana Whitlock, a spokeswoman for the Elder County roads office.",
  "Union steward Paul Iwu denied that the bridge was inspected in May.",
].join("\n");

const report = analyse(text, { title: "Bridge closed after crack is found" }, "bridge-1");
const nameOf = new Map(report.speakers.map(({ id, name }) => [id, name]));

for (const { content, speakers } of report.statements) {
  const words = content.map(({ start, end }) => text.slice(start, end)).join(" … ");
  console.log(`${speakers.map((id) => nameOf.get(id)).join(", ") || "nobody named"}: ${words}`);
}
for (const { name, positions } of report.speakers)
  for (const { role, affiliation } of positions)
    console.log(`${name}: ${role ?? "?"}, ${affiliation ?? "?"}`);
