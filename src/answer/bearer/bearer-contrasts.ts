/** Words that exclude one another where they tell things of a kind apart. General Korean usage. */
const SETS: readonly (readonly string[])[] = [
  ["여당", "야당"],
  ["남자", "여자"],
  ["남성", "여성"],
  ["성인", "어른", "청소년", "어린이"],
  ["국비", "도비", "시비", "군비"],
  ["상반기", "하반기"],
  ["오전", "오후"],
  ["장편", "단편", "중편"],
  ["대상", "금상", "은상", "동상", "최우수상", "우수상", "장려상"],
  ["수시", "정시"],
  ["왕복", "편도"],
  ["주간", "야간"],
  ["평일", "주말"],
  ["수입", "수출"],
  ["착공", "완공"],
  ["착공", "준공"],
  ["개관", "폐관"],
  ["출발", "도착"],
  ["예선", "본선", "결선", "준결승", "결승"],
  ["최고", "최저"],
  ["최대", "최소"],
  ["영업이익", "순이익", "순손실", "영업손실"],
  ["입학", "졸업"],
  ["원고", "피고"],
];

const OTHERS = new Map<string, string[]>();
for (const set of SETS)
  for (const word of set) OTHERS.set(word, [...(OTHERS.get(word) ?? []), ...set.filter((other) => other !== word)]);

/** Words that are told apart from a word by excluding it (금상 from 대상); none for most. */
export function excludedBy(word: string): readonly string[] {
  return OTHERS.get(word) ?? [];
}
