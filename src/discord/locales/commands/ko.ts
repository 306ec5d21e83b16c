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
  search: {
    name: "검색",
    description: "답 없이 기사에서 관련 대목을 찾습니다",
    options: { query: { name: "검색어", description: "찾을 낱말이나 문장" } },
  },
  articles: { name: "기사목록", description: "모아 둔 기사를 둘러봅니다", options: {} },
  article: {
    name: "기사",
    description: "기사 하나의 정보와 첫머리, 물어볼 수 있는 질문을 봅니다",
    options: { title: { name: "제목", description: "제목의 일부나 초성(예: ㅎㅋ)" } },
  },
  status: { name: "상태", description: "어떤 기사로 어떻게 답하는지 봅니다", options: {} },
  help: { name: "도움말", description: "질문하는 방법과 예시", options: {} },
  forget: { name: "기록삭제", description: "봇이 나에 대해 저장한 것을 지웁니다", options: {} },
  settings: { name: "설정", description: "이 서버에서 봇을 설정합니다", options: {} },
  check: { name: "기사와 대조하기" },
};
