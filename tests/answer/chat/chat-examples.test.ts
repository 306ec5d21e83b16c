import { describe, expect, it } from "vitest";
import { exampleClaim, wordingExamples } from "../../../src/answer/chat/chat-examples.js";
import { askForClaims } from "../../../src/answer/chat/chat-prompt.js";
import { verifyClaim } from "../../../src/answer/verify/verify-claim.js";
import { hitOf } from "../../fakes/openai-hits.js";

const cases = ["ko", "en"].flatMap((language) =>
  wordingExamples(language).map((one) => [one.text, language, one] as const),
);

describe("what the model is shown of how to word a claim", () => {
  it.each(cases)("would be shown itself: %s", (_, language, example) => {
    const against = { question: example.question, language, hits: [hitOf([example.quote], { id: "a.txt" })] };
    expect(verifyClaim(exampleClaim(example), against).verified).toBe(true);
  });

  it.each(cases)("is refused where it says so: %s", (_, language, example) => {
    const against = { question: example.question, language, hits: [hitOf([example.quote], { id: "a.txt" })] };
    const draft = { ...exampleClaim(example), text: example.refused };
    expect(verifyClaim(draft, against).verified).toBe(false);
  });

  it("is in Korean for Korean, and quotes come before the claim's words", () => {
    const [system] = askForClaims({ question: "?", language: "ko", hits: [], nonce: "0" });
    expect(system?.text).toContain("한빛 도서관은 지난 11일 다시 문을 열었습니다.");
    expect(system?.text).toMatch(/"quotes":.+"text":/u);
    const [english] = askForClaims({ question: "?", language: "en", hits: [], nonce: "0" });
    expect(english?.text).not.toContain("한빛 도서관은");
  });
});
