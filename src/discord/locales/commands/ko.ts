import type { CommandTexts } from "./texts.js";

const from = { name: "부터", description: "이 날짜 이후의 보도: 2024, 2024-09, 2024-09-11" };
const to = { name: "까지", description: "이 날짜까지의 보도: 2024, 2024-09, 2024-09-11" };
const outlet = { name: "언론사", description: "이 언론사의 보도만" };

export const ko: CommandTexts = {
  ask: {
    name: "질문",
    description: "질문하면 근거 문장과 함께 답합니다",
    options: {
      question: { name: "질문", description: "알고 싶은 내용" },
      outlet,
      from,
      to,
      private: { name: "비공개", description: "나에게만 답을 보여 줍니다" },
    },
  },
  help: { name: "도움말", description: "질문하는 방법과 예시", options: {} },
};
