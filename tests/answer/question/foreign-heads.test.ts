import { describe, expect, it } from "vitest";
import { foreignHead } from "../../../src/answer/question/foreign-heads.js";
import { analyzeQuestion } from "../../../src/answer/question/question-analysis.js";

describe("the noun that an English question asks for", () => {
  it.each([
    ["Who is the CEO of Daon Bank?", "attribute", "ceo"],
    ["What was Daon Bank's net profit in the third quarter?", "attribute", "net profit"],
    ["Which universities joined the delegation?", "class", "universities"],
    ["How many drones will the city fly?", "counted", "drones"],
  ])("of %s", (question, how, words) => {
    expect(foreignHead(question, "en")).toEqual({ how, words: words.split(" ") });
  });

  it.each(["How many people came?", "What caused the delay?", "When did it open?", "How much did it cost?"])(
    "is none in %s",
    (question) => {
      expect(foreignHead(question, "en")).toBeNull();
    },
  );
});

describe("the noun that a Chinese question asks for", () => {
  it.each([
    ["图书馆的馆长是谁？", "attribute", "馆长"],
    ["那里有多少名员工？", "counted", "员工"],
  ])("of %s", (question, how, word) => {
    expect(foreignHead(question, "zh-Hans")).toEqual({ how, words: [word] });
  });

  it("is none where it only says what kind of thing is wanted", () => {
    expect(foreignHead("票要多少钱？", "zh-Hans")).toBeNull();
  });
});

describe("the words of an English question", () => {
  it("leave out those of the closed classes, but for names", () => {
    const stems = analyzeQuestion("How did they get into it before We Labs came back?", "en").terms.map(
      ({ stem }) => stem,
    );
    expect(stems).toEqual(["get", "we", "labs", "came"]);
  });

  it("have the class that the answer is one of", () => {
    const { terms } = analyzeQuestion("Which universities joined the delegation?", "en");
    expect(terms.find(({ stem }) => stem === "universities")?.role).toBe("class");
  });
});
