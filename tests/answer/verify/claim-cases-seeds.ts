import type { ClaimCase } from "./claim-case.js";

/** Sentences of the articles that ship, and what a model might make of them. */
export const SEED_CASES: readonly ClaimCase[] = [
  {
    quotes: [
      "홍콩 투자유치기관인 홍콩투자청이 한국인공지능협회와 공동으로 개최한 ‘인공지능 홍콩 투자 세미나’가 성황리에 막을 내렸다.",
    ],
    lies: [
      "홍콩투자청은 한국인공지능협회에 투자했다.",
      "InvestHK cancelled the AI investment seminar with the Korea Artificial Intelligence Association.",
      "홍콩투자청이 단독으로 세미나를 개최했다.",
      "香港投资推广署取消了与韩国人工智能协会的研讨会。",
    ],
    truths: [
      "홍콩투자청과 한국인공지능협회가 ‘인공지능 홍콩 투자 세미나’를 공동으로 열었다.",
      "‘인공지능 홍콩 투자 세미나’는 홍콩투자청이 한국인공지능협회와 함께 개최했다.",
    ],
  },
  {
    quotes: ["홍콩 정부는 최근 AI 연구소 설립을 위해 10억 홍콩 달러(약 1억 2,900만 달러)를 배정한다고 발표했다."],
    lies: [
      "홍콩 정부는 AI 연구소 폐쇄를 위해 10억 홍콩 달러를 배정한다고 발표했다.",
      "The Hong Kong government announced that it collected 1 billion Hong Kong dollars from an AI research institute.",
      "香港政府宣布从AI研究所削减10亿港元。",
      "홍콩 정부는 AI 연구소에서 10억 홍콩 달러를 벌었다고 발표했다.",
    ],
    truths: [
      "홍콩 정부는 AI 연구소 설립에 10억 홍콩 달러를 배정한다고 발표했다.",
      "The Hong Kong government announced that it will allocate 1 billion Hong Kong dollars to establish an AI research institute.",
      "香港政府宣布拨款10亿港元设立AI研究所。",
    ],
  },
  {
    quotes: [
      "특히 ㈜벤텍프런티어는 미국 바이러스엑스버스터사와 연간 1000만 달러 공기정화살균기 수출계약을 체결하는 쾌거를 이뤘다.",
    ],
    lies: [
      "벤텍프런티어는 미국 바이러스엑스버스터사와의 수출계약을 파기했다.",
      "벤텍프런티어는 바이러스엑스버스터사로부터 공기정화살균기를 수입한다.",
      "Ventech Frontier lost a contract worth 10 million dollars a year with a US company.",
    ],
    truths: [
      "벤텍프런티어는 미국 바이러스엑스버스터사와 연간 1000만 달러 수출계약을 맺었다.",
      "벤텍프런티어는 바이러스엑스버스터사와 공기정화살균기 수출계약을 체결했다.",
    ],
  },
  {
    quotes: [
      "미국 AI 스타트업 '미스릴 AI'의 재러드 퀸시 데이비스 대표가 기조연설을 맡아 글로벌 AI 생태계의 흐름과 스타트업의 역할을 조명했습니다.",
    ],
    lies: [
      "Jared Quincy Davis criticised the keynote speech.",
      "재러드 퀸시 데이비스 대표는 기조연설을 취소했다.",
      "미스릴 AI가 데이비스 대표를 해임했다.",
    ],
    truths: [
      "기조연설은 미스릴 AI의 재러드 퀸시 데이비스 대표가 맡았다.",
      "재러드 퀸시 데이비스 대표가 기조연설을 했다.",
      "Jared Quincy Davis, head of Mithril AI, gave the keynote speech.",
    ],
  },
  {
    quotes: [
      "첫날 KAIST 주관으로 열린 기술 포럼에서는 '휴머노이드와 AI의 융합이 새롭게 여는 로봇산업 선순환 생태계'를 주제로 황보제민 KAIST 교수가 발표했으며, 이어 초격차 10대 분야 13개 세션으로 기술 포럼이 진행됐습니다.",
    ],
    lies: [
      "황보제민 교수는 둘째 날 발표했다.",
      "Hwangbo Jemin of KAIST declined to give a talk.",
      "황보제민 교수는 KAIST를 떠났다.",
    ],
    truths: ["황보제민 KAIST 교수가 첫날 기술 포럼에서 발표했다.", "기술 포럼은 10대 분야 13개 세션으로 진행됐다."],
  },
  {
    quotes: [
      "‘잉단’은 시제품 제작, 상품화 등을 지원하는 글로벌 하드웨어 액셀러레이터다. 시가총액 2조원의 전자제품 전자상거래 기업인 ‘코고바이(Cogobuy)’의 자회사로 '13년 설립됐다.",
    ],
    lies: [
      "코고바이는 잉단의 자회사다.",
      "코고바이는 2013년 설립됐다.",
      "Cogobuy was sold in 2013.",
      "잉단은 시가총액이 2조원이다.",
      "Cogobuy went bankrupt in 2013.",
    ],
    truths: [
      "잉단은 코고바이의 자회사다.",
      "잉단은 2013년 설립됐다.",
      "코고바이는 시가총액 2조원의 전자상거래 기업이다.",
    ],
  },
  {
    quotes: ["대표 캉 징웨이(Jeffrey Kang)와 만나 서울시 창업지원 시스템 혁신방안 등을 논의했다."],
    lies: [
      "Jeffrey Kang refused to meet.",
      "캉 징웨이 대표는 서울시를 비판했다.",
      "Jeffrey Kang was arrested in Seoul.",
    ],
    truths: ["대표 캉 징웨이와 창업지원 시스템 혁신방안을 논의했다."],
  },
  {
    quotes: [
      "한성숙 중소벤처기업부 장관은 28일 서울 광진구 워커힐호텔에서 열린 '글로벌 초격차 테크 컨퍼런스' 개막식에서 이같이 말하며 빠르게 진화하는 기술의 중요성을 강조했습니다.",
    ],
    lies: [
      "한성숙 장관은 28일 컨퍼런스 개막식에 불참했다.",
      "한성숙 장관은 28일 워커힐호텔을 인수했다.",
      "한성숙 장관은 기술의 위험성을 강조했다.",
      "Minister Han Seong-sook resigned on the 28th in Seoul.",
      "韩圣淑部长28日在首尔辞职。",
    ],
    truths: [
      "한성숙 장관은 28일 개막식에서 기술의 중요성을 강조했다.",
      "'글로벌 초격차 테크 컨퍼런스' 개막식은 28일 서울 광진구 워커힐호텔에서 열렸다.",
      "Han Seong-sook stressed the importance of technology at the opening ceremony on the 28th.",
    ],
  },
  {
    quotes: [
      "강기정 시장과 광주방문단은 지난 4일부터 12일까지 6박9일간 세계 최대 정보기술(IT)·가전 전시회 ‘CES 2023’과 미국 실리콘밸리에서 구글(Google), 엔비디아(NVIDIA) 등 세계적 기업을 만나 투자 유치, 창업 생태계 조성, 인재양성 협력 방안 등을 논의하고 미래 방향성을 설정했다.",
    ],
    lies: [
      "Google and NVIDIA signed investment contracts with Mayor Kang Gi-jung.",
      "구글과 엔비디아는 강기정 시장에게 투자를 약속했다.",
      "강기정 시장은 지난 12일부터 실리콘밸리를 방문했다.",
      "Mayor Kang Gi-jung joined Google.",
    ],
    truths: [
      "강기정 시장과 광주방문단은 구글과 엔비디아 등을 만나 투자 유치와 인재양성 협력 방안을 논의했다.",
      "Mayor Kang Gi-jung met Google and NVIDIA in Silicon Valley.",
    ],
  },
  {
    quotes: [
      "대공방 코리아는 ‘18년 5월부터 서울창업허브와 해외협력 파트너가 돼 서울창업허브 입주 스타트업의 중국 현지 진출을 돕고 있다.",
    ],
    lies: [
      "대공방 코리아는 2018년 5월까지 서울창업허브의 파트너였다.",
      "서울창업허브는 대공방 코리아의 중국 진출을 돕고 있다.",
      "대공방 코리아는 2018년 5월 서울창업허브를 인수했다.",
    ],
    truths: [
      "대공방 코리아는 2018년 5월부터 서울창업허브의 해외협력 파트너다.",
      "대공방 코리아는 서울창업허브 입주 스타트업의 중국 진출을 돕고 있다.",
    ],
  },
];
