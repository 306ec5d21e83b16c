/** The coverage of the process under test: two articles, one of them without a date. */
export const COVERAGE = [
  {
    id: "lab",
    title: "홍콩, AI 연구소 세운다",
    outlet: "세계일보",
    byline: "이동수",
    published: "2024-09-11T13:06:29+09:00",
    url: "https://example.com/lab",
    text: [
      "홍콩 정부는 인공지능 연구소 설립에 10억 홍콩 달러를 배정했다.",
      "연구소는 사이버포트에 들어서고 2025년에 문을 연다.",
      "앤디 웡 홍콩투자청 팀장은 한국 기업의 진출을 돕겠다고 밝혔다.",
      "세미나에는 국내 기업 관계자 120명이 참석했다.",
      "한국인공지능협회는 2019년에 설립됐다.",
      "협회는 회원사 300곳을 대표한다.",
      "행사는 서울 중구의 호텔에서 열렸다.",
      "홍콩투자청은 2000년에 문을 열었다.",
      "홍콩투자청은 내년에도 세미나를 연다.",
      "다음 세미나는 부산에서 열린다.",
    ].join(" "),
  },
  {
    id: "library",
    title: "한빛 도서관 새 단장",
    outlet: "한빛신문",
    text: "한빛 도서관은 1998년에 문을 열었다. 한빛 도서관의 장서는 12만 권이다. 한빛 도서관은 월요일에 쉰다.",
  },
] as const;

/** What the chat model answers with at once, and what while its answer is held back. */
export const AT_ONCE = [
  "홍콩 정부는 인공지능 연구소 설립에 10억 홍콩 달러를 배정했다.",
  "한빛 도서관의 장서는 12만 권이다.",
] as const;
export const HELD = ["협회는 회원사 300곳을 대표한다.", "세미나에는 국내 기업 관계자 120명이 참석했다."] as const;
