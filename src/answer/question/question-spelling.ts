/** Syllables of ㅏ, ㅑ and ㅗ: only behind them does a verb take 았. */
const BRIGHT = Array.from({ length: 19 * 21 }, (_, i) => i)
  .filter((i) => [0, 2, 8].includes(i % 21))
  .map((i) => `${String.fromCodePoint(0xac00 + i * 28)}-${String.fromCodePoint(0xac00 + i * 28 + 27)}`)
  .join("");
/** 앗 of the past tense, at the end of a word; with a noun behind it 앗나 ends a name (다앗나 화백). */
const PAST = new RegExp(
  `(?<=[${BRIGHT}])앗(?!나\\s+[가-힣])(?=[어나음냐니지죠더][가-힣]{0,3}(?:[\\s?!~.ㅋㅎㅠ]|$))`,
  "gu",
);

/** Spellings of chat for question words and the past tense: 머야, 모예요, 누구엿지, 했엇어, 잇나요. 모임 and 무엇 are words of their own. */
const CHAT_SPELLING: readonly (readonly [RegExp, string])[] = [
  // What is stuck to its cause: 눈땜에.
  [/(?<=[가-힣])\s?(?:(?:땜|때메|때매)(?:에|시)?)+(?=[\s?!~.]|$)/gu, " 때문에"],
  [/(?<![가-힣])머(?=(?:[야냐임지죠니예에였엿라]|가\s|더라)[가-힣]{0,3}(?:[\s?!~.ㅋㅎㅠ]|$))/gu, "뭐"],
  [/(?<![가-힣])모(?=(?:야|예요|에요|에여|였지|엿지)(?:[\s?!~.ㅋㅎㅠ]|$))/gu, "뭐"],
  [/(?<=[가-힣])엿(?=[어지나음냐니죠습더])/gu, "였"],
  [/(?<=[가-힣])(?<!무)엇(?=[어나음냐니지죠더])/gu, "었"],
  [PAST, "았"],
  [/(?<![가-힣])햇(?=[어나음냐니지죠더])|(?<=[가-힣])햇(?=[어나음냐니지죠더])/gu, "했"],
  [/(?<=[가-힣])됫(?=[어나음냐니지죠더])|(?<![가-힣])[됫됏](?=[어나음냐니지죠더])/gu, "됐"],
  [/(?<![가-힣])잇(?=[어나음냐니지죠습])/gu, "있"],
];

/** Writes the question words and endings that chat spells by ear as they are written elsewhere. Pure; other text stays as it is. */
export function asWritten(question: string): string {
  return CHAT_SPELLING.reduce((text, [pattern, spelt]) => text.replaceAll(pattern, spelt), question);
}
