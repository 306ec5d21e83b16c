import { describe, expect, it } from "vitest";
import { usefulAliases } from "../../src/retrieval/useful-aliases.js";
import { LexicalBuilder } from "../../src/vectorstore/words/lexical-builder.js";
import { LexicalIndex } from "../../src/vectorstore/words/lexical-index.js";

function indexOf(...sentences: string[]): LexicalIndex {
  const builder = new LexicalBuilder();
  for (const sentence of sentences) builder.add({ headline: "", sentences: [sentence] });
  return new LexicalIndex(builder.build());
}

const index = indexOf(
  "한빛센터(Hanbit Center)가 열렸다",
  "한빛센터의 면적",
  "한빛센터는 크다",
  "대한민국(大韓民國)의 수도",
  "대한민국은 넓다",
);
const expand = (question: string, name: string, ...names: string[]) => {
  const start = question.indexOf(name);
  return usefulAliases(index, question, [{ start, end: start + name.length, names, by: "gloss" }]);
};

describe("usefulAliases", () => {
  it("keeps a name that the coverage writes more often than the one that was asked for", () => {
    expect(expand("How large is Hanbit Center?", "Hanbit Center", "한빛센터")).toHaveLength(1);
  });

  it("keeps the only name that the coverage has", () => {
    expect(expand("HBC의 면적은?", "HBC", "한빛센터")).toHaveLength(1);
  });

  it("leaves a name that adds nothing to the asked one, and one that no passage has", () => {
    expect(expand("대한민국의 수도는?", "대한민국", "大韓民國")).toEqual([]);
    expect(expand("What is HBC?", "HBC", "달빛공원")).toEqual([]);
  });
});
