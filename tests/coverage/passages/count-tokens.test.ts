import { readFileSync } from "node:fs";
import { Tokenizer } from "@huggingface/tokenizers";
import { expect, it } from "vitest";
import { estimateTokens } from "../../../src/coverage/passages/count-tokens.js";

it("estimates a little more tokens than the tokenizer of the local model makes", () => {
  const model = new URL("../../../models/multilingual-e5-small/tokenizer.json", import.meta.url);
  const tokenizer = new Tokenizer(JSON.parse(readFileSync(model, "utf8")), {});
  const texts = [
    "홍콩 투자유치기관인 홍콩투자청이 한국인공지능협회와 공동으로 개최한 ‘인공지능 홍콩 투자 세미나’가 성황리에 막을 내렸다.",
    "올해로 세 번째를 맞은 이번 행사는 10개 신산업 분야의 기술 포럼과 패널 토론, APEC 국가 인바운드 프로그램 등 특별 세션으로 진행됐습니다.",
    "Hong Kong's investment promotion agency said on Wednesday that it had held a seminar in Seoul for South Korean companies.",
    "香港投资推广署在首尔举办人工智能投资研讨会，吸引约一百二十名韩国企业代表出席。",
    "香港投資推進局はソウルで人工知能セミナーを開催し、韓国企業の関係者ら約120人が参加した。",
  ];
  for (const text of texts) {
    const tokens = tokenizer.encode(text, { add_special_tokens: false }).ids.length;
    expect(estimateTokens(text), text).toBeGreaterThanOrEqual(tokens);
    expect(estimateTokens(text), text).toBeLessThanOrEqual(1.7 * tokens);
  }
});

it("counts nothing as nothing", () => {
  expect(estimateTokens("")).toBe(0);
  expect(estimateTokens(" \n")).toBe(0);
});
