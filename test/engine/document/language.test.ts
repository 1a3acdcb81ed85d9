import { describe, expect, it } from "vitest";
import { detectLanguage } from "../../../src/engine/document/language";
import { analyse } from "../../../src/engine/pipeline";

const ENGLISH = `The harbour master said on Monday that the ferries would stay in port until the wind had dropped.
“We are not going to gamble with three hundred passengers,” he told reporters on the quay. The company had
earlier promised that the afternoon sailing would leave on time.`;
const GERMAN = `Der Hafenmeister sagte am Montag, die Fähren würden im Hafen bleiben, bis der Wind nachgelassen habe.
„Wir setzen nicht das Leben von dreihundert Menschen aufs Spiel“, erklärte er den Journalisten am Kai. Die Reederei
hatte zuvor versprochen, dass das Schiff am Nachmittag pünktlich ablegen werde.`;
const SPANISH = `El capitán del puerto dijo el lunes que los transbordadores permanecerían en el puerto hasta que
amainara el viento. «No vamos a jugar con la vida de trescientos pasajeros», afirmó ante los periodistas. La compañía
había prometido antes que el barco de la tarde saldría a su hora.`;

describe("detectLanguage", () => {
  it("believes the text more than the page", () => {
    expect(detectLanguage(ENGLISH, "de")).toBe("en");
    expect(detectLanguage(GERMAN, "en-US")).toBe("de");
    expect(detectLanguage(SPANISH)).toBe("es");
  });

  it("keeps the page's own tag of English", () => {
    expect(detectLanguage(ENGLISH, "en-GB")).toBe("en-GB");
  });

  it.each([
    ["en_US", "en-US"],
    ["EN", "EN"],
    ["eng", "en"],
    ["eng-GB", "en-GB"],
    ["English", "en"],
    ["enm", "en"],
  ])("takes an English page that calls itself %s for English, whatever its length", (declared, tag) => {
    expect(detectLanguage(ENGLISH, declared)).toBe(tag);
    if (declared !== "enm") expect(detectLanguage("Not a word of it is so.", declared)).toBe(tag);
    expect(analyse(ENGLISH, { lang: declared }).statements.length).toBeGreaterThan(0);
  });

  it("believes the page where the text is too short to tell", () => {
    expect(detectLanguage("Kein Wort davon stimmt.", "de-AT")).toBe("de-AT");
    expect(detectLanguage("Not a word of it is so.")).toBe("en");
  });

  it("takes English full of foreign names for English", () => {
    const names = "“Nein,” said Jürgen Großmann of Vereinigte Stahlwerke in Düsseldorf. ";
    expect(detectLanguage(names.repeat(6), "en")).toBe("en");
  });
});
