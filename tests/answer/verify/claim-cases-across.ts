import type { ClaimCase } from "./claim-case.js";

/** Claims whose every word the tables know, so that only the parts played tell the true ones from the false. */
export const ACROSS_CASES: readonly ClaimCase[] = [
  {
    quotes: [
      "다온그룹(Daon Group)은 2021년 가람바이오(Garam Bio)를 인수했고 누리은행(Nuri Bank)은 2023년 하나로제약(Hanaro Pharma)에 투자했다.",
    ],
    lies: [
      "Garam Bio acquired Daon Group in 2021.",
      "Daon Group was acquired by Garam Bio in 2021.",
      "Nuri Bank acquired Garam Bio in 2021.",
      "Daon Group invested in Hanaro Pharma in 2023.",
      "Daon Group acquired Hanaro Pharma.",
      "Hanaro Pharma invested in Nuri Bank in 2023.",
      "Nuri Bank acquired Hanaro Pharma in 2023.",
      "Daon Group did not acquire Garam Bio.",
      "Daon Group acquired Garam Bio in 2023.",
      "Daon Group will acquire Garam Bio in 2021 from Nuri Bank.",
      "누리은행은 2021년 하나로제약에 투자했다.",
      "다온그룹은 하나로제약에 투자했다.",
      "하나로제약은 2023년 누리은행에 투자했다.",
      "가람바이오는 다온그룹을 인수했다.",
    ],
    truths: [
      "Daon Group acquired Garam Bio in 2021.",
      "Garam Bio was acquired by Daon Group in 2021.",
      "Nuri Bank invested in Hanaro Pharma in 2023.",
      "누리은행은 2023년 하나로제약에 투자했다.",
      "가람바이오는 2021년 다온그룹에 인수됐다.",
    ],
  },
  {
    quotes: ["이 시장은 반대했지만 박 장관은 공장 폐쇄를 발표했고 노조는 파업을 예고했다."],
    lies: [
      "박 장관은 공장 폐쇄에 반대했다.",
      "이 시장은 공장 폐쇄를 발표했다.",
      "노조는 공장 폐쇄를 예고했다.",
      "노조는 파업을 발표했다.",
      "The mayor announced the factory closure.",
      "The union announced a strike.",
      "박 장관은 파업을 예고했다.",
    ],
    truths: ["박 장관은 공장 폐쇄를 발표했다.", "노조는 파업을 예고했다."],
  },
  {
    quotes: ["검찰은 최 대표를 횡령 혐의로 기소했고 최 대표의 변호인은 무죄를 주장했다."],
    lies: [
      "최 대표는 무죄다.",
      "최 대표는 횡령했다.",
      "검찰은 최 대표의 무죄를 주장했다.",
      "최 대표의 변호인은 횡령 혐의로 기소됐다.",
      "검찰은 최 대표의 변호인을 기소했다.",
      "Prosecutors said Choi was innocent.",
    ],
    truths: [
      "검찰은 최 대표를 횡령 혐의로 기소했다.",
      "최 대표는 횡령 혐의로 기소됐다.",
      "최 대표의 변호인은 무죄를 주장했다.",
    ],
  },
  {
    quotes: ["해오름시는 인구가 12만 명인 별빛시와 통합을 추진한다."],
    lies: [
      "해오름시는 인구가 12만 명이다.",
      "해오름시 인구는 12만 명이다.",
      "해오름시는 별빛시와 통합했다.",
      "별빛시가 통합을 추진한다.",
    ],
    truths: ["해오름시는 별빛시와 통합을 추진한다.", "별빛시는 인구가 12만 명이다."],
  },
  {
    quotes: ["한결은행(Hangyeol Bank)은 직원 300명을 해고한 온누리은행(Onnuri Bank)보다 먼저 지점을 줄였다."],
    lies: [
      "한결은행은 직원 300명을 해고했다.",
      "온누리은행은 한결은행보다 먼저 지점을 줄였다.",
      "Hangyeol Bank dismissed 300 employees.",
      "한결은행은 온누리은행보다 먼저 직원을 해고했다.",
    ],
    truths: ["온누리은행은 직원 300명을 해고했다.", "한결은행은 온누리은행보다 먼저 지점을 줄였다."],
  },
  {
    quotes: ["정 교수는 조 교수가 논문을 조작했다고 주장했다."],
    lies: [
      "조 교수는 정 교수가 논문을 조작했다고 주장했다.",
      "정 교수는 논문을 조작했다.",
      "조 교수는 논문을 조작했다고 주장했다.",
      "정 교수는 논문을 조작했다고 주장했다.",
    ],
    truths: ["정 교수는 조 교수가 논문을 조작했다고 주장했다."],
  },
  {
    quotes: ["여름에는 관광객이 하루 4000명, 겨울에는 하루 900명이 섬을 찾는다."],
    lies: [
      "겨울에는 관광객이 하루 4000명 섬을 찾는다.",
      "여름에는 하루 900명이 섬을 찾는다.",
      "겨울에는 하루 4000명이 섬을 찾는다.",
    ],
    truths: ["겨울에는 하루 900명이 섬을 찾는다."],
  },
  {
    quotes: ["Nuri Bank lent Garam Bio $20 million after Daon Group sold its stake in the company in May."],
    lies: [
      "Garam Bio lent Nuri Bank $20 million.",
      "Daon Group lent Garam Bio $20 million.",
      "Nuri Bank sold its stake in Garam Bio in May.",
      "Nuri Bank bought Garam Bio for $20 million.",
      "Daon Group sold Nuri Bank in May.",
      "Garam Bio sold its stake in Daon Group.",
    ],
    truths: ["Nuri Bank lent Garam Bio $20 million.", "Daon Group sold its stake in the company in May."],
  },
  {
    quotes: ["The minister praised the mayor, who had criticised the union for rejecting the offer."],
    lies: [
      "The mayor praised the minister.",
      "The minister criticised the union.",
      "The mayor rejected the offer.",
      "The union criticised the mayor.",
      "The minister rejected the offer.",
    ],
    truths: ["The minister praised the mayor."],
  },
  {
    quotes: ["Sales at Harbor Foods rose 8 percent to $5 million while profit fell 3 percent to $1 million."],
    lies: [
      "Profit at Harbor Foods rose 8 percent.",
      "Sales at Harbor Foods fell 3 percent.",
      "Profit at Harbor Foods fell to $5 million.",
      "Sales at Harbor Foods rose to $1 million.",
    ],
    truths: ["Sales at Harbor Foods rose 8 percent to $5 million."],
  },
  {
    quotes: ["蓝湖科技向青石大学捐款三亿元，红河集团则起诉了青石大学。"],
    lies: [
      "青石大学向蓝湖科技捐款三亿元。",
      "蓝湖科技起诉了青石大学。",
      "红河集团向青石大学捐款三亿元。",
      "青石大学起诉了红河集团。",
    ],
    truths: ["蓝湖科技向青石大学捐款三亿元。"],
  },
];
