import type { ClaimCase } from "./claim-case.js";

/** Invented sentences. Each lie differs in one thing from what its quote says: the verb, the part played, the time, the share. */
export const INVENTED_CASES: readonly ClaimCase[] = [
  {
    quotes: ["한빛전자(Hanbit Electronics)는 지난 3월 새롬반도체(Saerom Semiconductor)를 특허 침해로 고소했다."],
    lies: [
      "한빛전자는 새롬반도체와의 특허 소송에서 승소했다.",
      "새롬반도체가 한빛전자를 특허 침해로 고소했다.",
      "한빛전자는 새롬반도체로부터 특허 침해로 고소당했다.",
      "Hanbit Electronics won a patent case against Saerom Semiconductor.",
      "Saerom Semiconductor sued Hanbit Electronics over patents.",
      "Hanbit Electronics was sued by Saerom Semiconductor.",
      "Hanbit Electronics acquired Saerom Semiconductor in March.",
      "한빛电子3月收购了새롬반도체。",
      "한빛전자는 지난 3월 새롬반도체를 용서했다.",
    ],
    truths: [
      "한빛전자는 지난 3월 새롬반도체를 고소했다.",
      "새롬반도체는 한빛전자에 특허 침해로 고소당했다.",
      "Hanbit Electronics sued Saerom Semiconductor for patent infringement.",
      "Saerom Semiconductor was sued by Hanbit Electronics.",
      "한빛전자在3月起诉了새롬반도체。",
    ],
  },
  {
    quotes: ["유족들은 병원에 사과를 요구했다."],
    lies: ["유족들은 병원에 사과했다.", "병원은 유족들에게 사과를 요구했다.", "병원은 유족들에게 사과했다."],
    truths: ["유족들은 병원에 사과하라고 요구했다.", "병원에 사과를 요구한 것은 유족들이다."],
  },
  {
    quotes: ["불이 나 주민 40명이 대피했으나 숨진 사람은 없었다."],
    lies: ["불이 나 주민 40명이 숨졌다.", "40 residents died in the fire.", "火灾造成40名居民死亡。"],
    truths: ["불이 나자 주민 40명이 대피했다.", "불로 주민 40명이 대피했다."],
  },
  {
    quotes: ["축제 첫날 관객은 3만 명, 둘째 날 관객은 5만 명이었다."],
    lies: [
      "축제 첫날 관객은 5만 명이었다.",
      "축제 둘째 날 관객은 3만 명이었다.",
      "첫날에는 5만 명이 축제를 찾았다.",
      "The festival drew 50,000 people on its first day.",
      "艺术节首日观众为5万人。",
    ],
    truths: ["축제 첫날 관객은 3만 명이었다.", "둘째 날 관객은 5만 명이었다."],
  },
  {
    quotes: ["나루시는 서울에 20곳, 광주에 5곳의 쉼터를 두고 있다."],
    lies: [
      "나루시는 광주에 쉼터 20곳을 두고 있다.",
      "나루시는 서울에 5곳의 쉼터를 두고 있다.",
      "There are 20 shelters in Gwangju.",
      "나루시在光州设有20处。",
    ],
    truths: ["나루시는 광주에 5곳의 쉼터를 두고 있다.", "나루시는 서울에 쉼터 20곳을 두고 있다."],
  },
  {
    quotes: ["다온그룹은 가람바이오에 300억 원을 투자했다."],
    lies: [
      "가람바이오는 다온그룹에 300억 원을 투자했다.",
      "다온그룹은 가람바이오로부터 300억 원을 투자받았다.",
      "다온그룹은 가람바이오를 300억 원에 인수했다.",
      "Garam Bio invested 30 billion won in Daon Group.",
      "Daon Group received 30 billion won from Garam Bio.",
      "Daon Group lent Garam Bio 30 billion won.",
      "Daon Group bought Garam Bio for 30 billion won.",
      "다온그룹以300亿韩元收购了가람바이오。",
      "가람바이오向다온그룹投资300亿韩元。",
    ],
    truths: [
      "가람바이오는 다온그룹으로부터 300억 원을 투자받았다.",
      "다온그룹이 300억 원을 가람바이오에 투자했다.",
      "Daon Group invested 30 billion won in Garam Bio.",
      "Garam Bio received an investment of 30 billion won from Daon Group.",
      "다온그룹向가람바이오投资了300亿韩元。",
    ],
  },
  {
    quotes: ["김도윤 교수는 한별대에서 법학을 전공했고 지금은 경제학을 가르친다."],
    lies: [
      "김도윤 교수는 법학을 가르친다.",
      "김도윤 교수는 경제학을 전공했다.",
      "Professor Kim Do-yoon teaches law.",
      "Kim Do-yoon majored in economics.",
    ],
    truths: ["김도윤 교수는 경제학을 가르친다.", "김도윤 교수는 한별대에서 법학을 전공했다."],
  },
  {
    quotes: ["이번 달 수출은 지난해보다 12% 늘어 수입을 웃돌았다."],
    lies: [
      "이번 달 수출은 지난달보다 12% 늘었다.",
      "이번 달 수출은 수입보다 12% 많았다.",
      "이번 달 수입은 수출을 웃돌았다.",
      "지난해 수출은 12% 늘었다.",
      "Imports rose 12% this month.",
    ],
    truths: [
      "이번 달 수출은 지난해보다 12% 증가했다.",
      "이번 달 수출은 수입을 웃돌았다.",
      "Exports rose 12% this month.",
    ],
  },
  {
    quotes: ["박서진 시장은 개발에 찬성했고 이나래 의원은 예산이 부족하다고 반박했다."],
    lies: [
      "박서진 시장은 예산이 부족하다고 반박했다.",
      "이나래 의원은 개발에 찬성했다.",
      "박서진 시장은 예산이 부족하다고 말했다.",
      "Mayor Park Seo-jin said the budget was short.",
      "Lee Na-rae supported the development.",
    ],
    truths: ["박서진 시장은 개발에 찬성했다.", "이나래 의원은 예산이 부족하다고 반박했다."],
  },
  {
    quotes: ["폭우로 댐이 무너져 마을이 물에 잠겼다."],
    lies: ["댐이 무너져 폭우가 내렸다.", "마을이 물에 잠겨 댐이 무너졌다.", "폭우로 마을이 고립됐다."],
    truths: ["폭우로 댐이 무너졌다.", "댐이 무너져 마을이 물에 잠겼다."],
  },
  {
    quotes: ["한솔제약 직원 500명 가운데 120명이 파업에 참여했다."],
    lies: [
      "한솔제약 직원 500명이 파업에 참여했다.",
      "한솔제약 직원 120명이 해고됐다.",
      "All 500 employees of Hansol Pharma went on strike.",
      "500 employees of Hansol joined the strike.",
      "한솔제약120名员工被解雇。",
      "한솔제약 직원 대부분이 파업에 참여했다.",
    ],
    truths: [
      "한솔제약 직원 120명이 파업에 참여했다.",
      "파업에는 한솔제약 직원 120명이 참여했다.",
      "120 employees of Hansol joined the strike.",
    ],
  },
  {
    quotes: ["미르건설은 2027년 3월까지 솔내교를 완공할 예정이다."],
    lies: [
      "미르건설은 2027년 3월 솔내교를 완공했다.",
      "미르건설은 솔내교를 철거할 예정이다.",
      "Mir Construction completed the bridge in March 2027.",
      "Mir will demolish the bridge by March 2027.",
      "미르건설将于2027年3月前拆除솔내교。",
    ],
    truths: [
      "미르건설은 솔내교를 2027년 3월까지 완공할 계획이다.",
      "솔내교는 2027년 3월까지 완공될 예정이다.",
      "미르건설计划在2027年3月前建成솔내교。",
    ],
  },
  {
    quotes: ["정하늘 감독은 전날 경기에서 퇴장당한 주장 오세훈을 감쌌다."],
    lies: [
      "정하늘 감독은 전날 경기에서 퇴장당했다.",
      "오세훈은 정하늘 감독을 감쌌다.",
      "정하늘 감독은 오세훈을 비판했다.",
    ],
    truths: ["정하늘 감독은 주장 오세훈을 감쌌다.", "주장 오세훈은 전날 경기에서 퇴장당했다."],
  },
  {
    quotes: ["누리은행은 아라증권에 인수됐다."],
    lies: [
      "누리은행이 아라증권을 인수했다.",
      "Nuri Bank acquired Ara Securities.",
      "아라증권被누리은행收购。",
      "누리은행은 아라증권과 제휴했다.",
    ],
    truths: ["아라증권이 누리은행을 인수했다.", "Ara Securities acquired Nuri Bank.", "누리은행被아라증권收购。"],
  },
];
