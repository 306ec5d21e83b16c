import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { packHits, withinBudget } from "../../../src/answer/chat/chat-budget.js";
import { MeteredModel, tokensOf } from "../../../src/answer/chat/chat-meter.js";
import type { ChatMessage, ChatModel, ChatPiece } from "../../../src/answer/chat/chat-model.js";
import { estimateTokens } from "../../../src/coverage/passages/count-tokens.js";
import { hitOf } from "../../fakes/openai-hits.js";

const ASKED: readonly ChatMessage[] = [{ role: "user", text: "홍콩투자청은 언제 설립됐나요?" }];
const piece = (text: string, usage: ChatPiece["usage"] = null): ChatPiece => ({ text, finish: null, usage });

function modelOf(pieces: readonly ChatPiece[], fails = false): ChatModel {
  return {
    name: "fake",
    async *stream() {
      yield* pieces;
      if (fails) throw new Error("lost");
    },
  };
}

async function readAll(model: ChatModel): Promise<string> {
  let text = "";
  for await (const one of model.stream(ASKED, AbortSignal.timeout(9000))) text += one.text;
  return text;
}

function purse(tokens: number) {
  let left = tokens;
  const spend = (spent: number) => {
    left -= spent;
  };
  return { left: () => left, spend };
}

describe("MeteredModel", () => {
  it("counts as the server says", async () => {
    const meter = new MeteredModel(modelOf([piece("가"), piece("", { inputTokens: 9, outputTokens: 4 })]));
    expect(await readAll(meter)).toBe("가");
    await readAll(meter);
    expect(meter.usage).toEqual({ inputTokens: 18, outputTokens: 8, replies: 2, estimated: false });
  });

  it("estimates where the server says nothing, also for a reply that broke off or was not read to its end", async () => {
    const text = "홍콩투자청은 2000년에";
    const expected = { inputTokens: tokensOf(ASKED), outputTokens: estimateTokens(text), replies: 1, estimated: true };
    const broken = new MeteredModel(modelOf([piece(text)], true));
    await expect(readAll(broken)).rejects.toThrow("lost");
    expect(broken.usage).toEqual(expected);
    const left = new MeteredModel(modelOf([piece(text), piece(text)]));
    for await (const _ of left.stream(ASKED, AbortSignal.timeout(9000))) break;
    expect(left.usage).toEqual(expected);
  });

  it("counts requests that were lost before the reply began, also where none began", async () => {
    const lost: ChatPiece = { ...piece(""), lost: 2 };
    const answered = new MeteredModel(modelOf([lost, piece("가"), piece("", { inputTokens: 9, outputTokens: 4 })]));
    await readAll(answered);
    const sent = tokensOf(ASKED);
    expect(answered.usage).toEqual({ inputTokens: 9 + 2 * sent, outputTokens: 4, replies: 3, estimated: true });
    const failed = new MeteredModel(modelOf([lost], true));
    await expect(readAll(failed)).rejects.toThrow("lost");
    expect(failed.usage).toEqual({ inputTokens: 2 * sent, outputTokens: 0, replies: 2, estimated: true });
  });

  it("counts nothing for a request that got no reply", async () => {
    const meter = new MeteredModel(modelOf([], true));
    await expect(readAll(meter)).rejects.toThrow("lost");
    expect(meter.usage).toMatchObject({ inputTokens: 0, replies: 0 });
  });
});

describe("withinBudget", () => {
  it("takes off what a reply cost, and asks nothing that the rest does not reach for", async () => {
    const budget = purse(tokensOf(ASKED) + 5);
    const model = withinBudget(modelOf([piece("가", { inputTokens: 10, outputTokens: 8 })]), budget);
    expect(await readAll(model)).toBe("가");
    expect(budget.left()).toBe(tokensOf(ASKED) + 5 - 18);
    await expect(readAll(model)).rejects.toMatchObject({ code: "chat_budget_spent" });
    expect(budget.left()).toBe(tokensOf(ASKED) + 5 - 18);
  });

  it("does not give the same tokens to two questions that are asked at once", async () => {
    const budget = purse(tokensOf(ASKED) * 2 - 1);
    const model = withinBudget(modelOf([piece("가", { inputTokens: 1, outputTokens: 1 })]), budget);
    const asked = await Promise.allSettled([readAll(model), readAll(model)]);
    expect(asked.map(({ status }) => status)).toEqual(["fulfilled", "rejected"]);
  });

  it("gives back what a request without a reply had taken", async () => {
    const budget = purse(1000);
    await expect(readAll(withinBudget(modelOf([], true), budget))).rejects.toThrow("lost");
    expect(budget.left()).toBe(1000);
  });
});

describe("packHits", () => {
  it("takes the best passages in their order, as many as fit, and the first one always", () => {
    const text = fc.string({ unit: fc.constantFrom("가", "a", " ", "1"), minLength: 1, maxLength: 400 });
    fc.assert(
      fc.property(fc.array(text, { maxLength: 12 }), fc.integer({ min: -100, max: 3000 }), (texts, tokens) => {
        const hits = texts.map((sentence, n) => hitOf([sentence], { id: `${n}` }));
        const packed = packHits(hits, tokens);
        expect(packed).toEqual(hits.slice(0, packed.length));
        expect(packed.length).toBeGreaterThanOrEqual(Math.min(1, hits.length));
        const taken = packed.reduce((sum, { passage }) => sum + estimateTokens(passage.text), 0);
        if (packed.length > 1) expect(taken).toBeLessThanOrEqual(tokens);
      }),
    );
  });
});
