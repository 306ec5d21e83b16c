import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { estimateTokens } from "../../../src/coverage/passages/count-tokens.js";
import { cutPassages } from "../../../src/coverage/passages/passages.js";
import { readJsonArticle } from "../../../src/coverage/reading/read-json.js";
import { readText } from "../../../src/coverage/reading/read-text.js";

function article(source: string) {
  return readText({ file: "a.txt", source, markdown: false, timeZone: "Asia/Seoul", repeats: () => false });
}

const STORY = `홍콩투자청, 서울서 AI 세미나 개최

홍길동 기자 | 2024-09-11 13:06:29

홍콩투자청이 11일 서울에서 세미나를 열었다고 밝혔다. 국내 기업 관계자 120여명이 참석했다.

홍콩투자청 관계자들이 11일 서울에서 기념촬영을 하고 있다. (사진=홍콩투자청)

웡 팀장은 홍콩이 AI 투자의 최적지라고 설명했다. 행사는 세 시간 동안 이어졌다고 주최 측은 전했다.

저작권자 © 가나신문 무단전재 및 재배포 금지
`;

describe("cutPassages", () => {
  it("keeps headline and captions apart from the body and leaves furniture out", () => {
    const passages = cutPassages(article(STORY), { maxTokens: 200, countTokens: estimateTokens });
    expect(passages.map((passage) => passage.kind)).toEqual(["headline", "body", "caption", "body"]);
    expect(passages[0]?.text).toBe("홍콩투자청, 서울서 AI 세미나 개최");
    expect(passages[2]?.text).toContain("기념촬영");
    expect(passages.map((passage) => passage.text).join("\n")).not.toMatch(/저작권자|2024-09-11/u);
    expect(passages[1]?.id).toBe(`a.txt@${passages[1]?.start}-${passages[1]?.end}`);
  });

  it("joins paragraphs up to the limit and begins a new passage with a paragraph where it can", () => {
    const source = Array.from(
      { length: 12 },
      (_, index) => `문단 ${index}의 첫 문장은 이렇게 짧다. 둘째 문장도 마찬가지로 짧다.`,
    ).join("\n\n");
    const passages = cutPassages(article(source), { maxTokens: 100, countTokens: estimateTokens });
    expect(passages.length).toBeGreaterThan(1);
    expect(passages.length).toBeLessThan(12);
    for (const passage of passages) expect(passage.text).toMatch(/^문단/u);
  });

  it("cuts a sentence that alone exceeds the limit behind a clause", () => {
    const source = `${Array.from({ length: 30 }, (_, index) => `항목 ${index}번을 살펴보고`).join(", ")} 마쳤다.`;
    const passages = cutPassages(article(source), { maxTokens: 60, countTokens: estimateTokens });
    expect(passages.length).toBeGreaterThan(2);
    for (const passage of passages.slice(0, -1)) expect(passage.text).toMatch(/,$/u);
  });

  it("refuses a limit below one token", () => {
    expect(() => cutPassages(article("가나다"), { maxTokens: 0, countTokens: estimateTokens })).toThrow(RangeError);
  });

  const pieces = fc.constantFrom(
    "홍콩투자청이 11일 서울에서 세미나를 열었다고 밝혔다. ",
    "국내 기업 관계자 120여명이 참석했다.",
    "\n",
    "\n\n",
    "\r\n",
    "▲ 기념촬영을 하고 있다. (사진=시청)\n",
    "[가나신문 홍길동 기자] ",
    "홍길동 기자 hong@example.com\n",
    "저작권자 © 가나신문 무단전재 금지\n",
    "2024-09-11 13:06:29\n",
    "😀",
    "\ud83d",
    "e\u0301",
    "“",
    "”",
    "# ",
    "관련기사\n",
    "가".repeat(70),
    "a".repeat(90),
    "\u00a0",
    "\ufeff",
  );
  const sources = fc.oneof(
    fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join("")),
    fc.string({ unit: "binary", maxLength: 300 }),
    fc.string({ unit: "grapheme", maxLength: 300 }),
  );
  const read = (source: string, kind: string) => {
    if (kind !== "json")
      return readText({ file: "a.txt", source, markdown: kind === "md", timeZone: "Asia/Seoul", repeats: () => false });
    const json = readJsonArticle({ text: source || "." }, "a.json", "a.json", "Asia/Seoul");
    if ("reason" in json)
      return readText({ file: "a.txt", source, markdown: false, timeZone: "Asia/Seoul", repeats: () => false });
    return json;
  };

  it("tiles the source of any text with blocks, and its coverage with passages within the limit", () => {
    fc.assert(
      fc.property(
        sources,
        fc.constantFrom("txt", "md", "json"),
        fc.integer({ min: 4, max: 60 }),
        (source, kind, maxTokens) => {
          const read1 = read(source, kind);
          let at = 0;
          for (const block of read1.blocks) {
            expect(block.start).toBe(at);
            expect(block.end).toBeGreaterThan(block.start);
            at = block.end;
          }
          expect(at).toBe(read1.source.length);

          const passages = cutPassages(read1, { maxTokens, countTokens: (text) => [...text].length });
          const covered = new Uint8Array(read1.source.length);
          for (const passage of passages) {
            expect(read1.source.slice(passage.start, passage.end)).toBe(passage.text);
            expect([...passage.text].length).toBeLessThanOrEqual(maxTokens);
            expect(passage.sentences[0]?.start).toBe(passage.start);
            expect(passage.sentences.at(-1)?.end).toBe(passage.end);
            for (let index = passage.start; index < passage.end; index += 1) covered[index] = (covered[index] ?? 0) + 1;
          }
          for (const block of read1.blocks) {
            for (let index = block.start; index < block.end; index += 1) {
              if (/\s/u.test(read1.source.charAt(index)) || block.reason === "blank space")
                expect(covered[index]).toBeLessThanOrEqual(1);
              else expect(covered[index]).toBe(block.kind === "furniture" ? 0 : 1);
            }
          }
          for (const { start, end } of passages) {
            for (const edge of [start, end]) {
              const pair = read1.source.slice(edge - 1, edge + 1);
              expect(edge > 0 && /^[\ud800-\udbff][\udc00-\udfff]$/u.test(pair)).toBe(false);
            }
          }
        },
      ),
      { numRuns: 400 },
    );
  });
});
