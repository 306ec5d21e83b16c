/** Korean idioms of news and the one verb that says the same: 목숨을 잃었다 is 숨졌다. The form of the verb stays. */
const IDIOMS: readonly (readonly [RegExp, string])[] = [
  [/목숨을 잃(?=었)/gu, "사망했"],
  [/목숨을 잃은/gu, "사망한"],
  [/(?<![가-힣])문을 닫(?=았)/gu, "폐점했"],
  [/(?<![가-힣])문을 닫은/gu, "폐점한"],
  [/(?<![가-힣])문을 닫는/gu, "폐점하는"],
  [/(?<![가-힣])문을 연(?=[ .])/gu, "개점한"],
  [/(?<![가-힣])문을 열(?=었)/gu, "개점했"],
  [/(?<![가-힣])막을 올렸/gu, "개막했"],
  [/(?<![가-힣])막을 내렸/gu, "폐막했"],
  [/첫 ?삽을 떴/gu, "착공했"],
  [/첫 ?삽을 뜬(?=다)/gu, "착공한"],
  [/첫 ?삽을 뜹(?=니다)/gu, "착공합"],
  [/(?<![가-힣])장을 마쳤/gu, "마감했"],
];
/** What the past of the idiom leaves behind that of the verb: 사망했었다. */
const DOUBLED = /(?<=했)[었았]/gu;

/** A Korean text with its idioms as plain verbs. Only for comparing: its offsets are its own. */
export function withoutIdioms(text: string): string {
  const plain = IDIOMS.reduce((changed, [idiom, verb]) => changed.replace(idiom, verb), text);
  return plain === text ? text : plain.replace(DOUBLED, "");
}
