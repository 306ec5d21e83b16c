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
  [/(?<=(?:이름|제목|뜻|이유|원인|주제|정체|별명|내용|직업|장소|명칭)[이가은]?\s)모임(?=[\s?!~.]*$)/gu, "뭐임"],
  [/(?<![가-힣])누[고꼬](?=[\s?!~.]*$)/gu, "누구"],
  [/(?<![가-힣])왜\s?때문(?:임|에|이[야냐죠지]|인가요?|인지)?(?=[\s?!~.]|$)/gu, "왜"],
  [/(?<![가-힣])(?:왜|왤)(?:캐|케|이케|이캐)\s?(?=[가-힣\s?!~.]|$)/gu, "왜 "],
  [/(?<![가-힣])(?:어케|어캐|우째)\s?(?=[가-힣\s?!~.]|$)/gu, "어떻게 "],
  [/(?<![가-힣])어떻해/gu, "어떻게 해"],
  [/(?<![가-힣])젤(?=\s[가-힣]+\s(?:많|높|빨|적|낮|크|큰|잘|좋|오래|먼저))/gu, "제일"],
  [/(?<![가-힣])젤\s?(?=먼저|많|큰|높|비싼|오래|처음|빨리|잘|작|적|싼|늦|센|어린)/gu, "제일 "],
  [/(?<![가-힣])첨(?=[에엔]|으로|\s)/gu, "처음"],
  // 작년꺼는 is 작년 것은, and that is 작년.
  [/(?<![가-힣])(작년|재작년|올해|내년|이번|지난번)[꺼거것](?:[은는도이가])?(?=[\s?!~.]|$)/gu, "$1"],
  // 어느 나라꺼: one's own is no part of its name.
  [/(?<=[가-힣]{2}|\d년)꺼(?=(?:[은는도이가를]|임|야|냐|지|라고)?(?:[\s?!~.]|$))/gu, " 거"],
  [/(?<=[가-힣])엿(?=[어지나음냐니죠습더])/gu, "였"],
  [/(?<=[가-힣])(?<!무)엇(?=[어나음냐니지죠더])/gu, "었"],
  [PAST, "았"],
  [/(?<![가-힣])햇(?=[어나음냐니지죠더])|(?<=[가-힣])햇(?=[어나음냐니지죠더])/gu, "했"],
  [/(?<=[가-힣])됫(?=[어나음냐니지죠더])|(?<![가-힣])[됫됏](?=[어나음냐니지죠더])/gu, "됐"],
  [/(?<![가-힣])잇(?=[어나음냐니지죠습])/gu, "있"],
  [/(?<![가-힣])머(?=(?:[야냐임지죠니예에였엿]|라[고구는더했그]|가\s|더라)[가-힣]{0,3}(?:[\s?!~.ㅋㅎㅠ]|$))/gu, "뭐"],
  [
    /(?<![가-힣])머(?=(?:한다|하는|하고|했|함|할|때문|머|누|길래|래|있[는나음])[가-힣]{0,4}(?:[\s?!~.ㅋㅎㅠ]|$))/gu,
    "뭐",
  ],
  [/(?<=[가-힣]{2}|뭐)머(?=(?:임|야|냐|지|였[지더])[가-힣]{0,2}(?:[\s?!~.ㅋㅎㅠ]|$))/gu, " 뭐"],
  [/(?<![가-힣])모(?=(?:야|예요|에요|에여|였지|엿지)(?:[\s?!~.ㅋㅎㅠ]|$))/gu, "뭐"],
];

/** Writes the question words and endings that chat spells by ear as they are written elsewhere. Pure; other text stays as it is. */
export function asWritten(question: string): string {
  // A space that one puts in may be what another waits for.
  const once = CHAT_SPELLING.reduce((text, [pattern, spelt]) => text.replaceAll(pattern, spelt), question);
  return once === question ? once : asWritten(once);
}
