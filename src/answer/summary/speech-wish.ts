import { withParticle } from "../../coverage/particle.js";

/** What somebody said, as a noun: 한 말, 발언, 인터뷰 내용. */
const KO_SAID =
  "(?:(?:한|했던|하신)\\s?(?:말|말씀|얘기|이야기|발언|주장|설명)(?:들)?|(?:말한|말했던|밝힌|발언한|주장한|강조한|언급한)\\s?(?:것|거|내용|말|점)?(?:들)?|발언(?:\\s?내용)?(?:들)?|말(?:들)?|코멘트|인터뷰\\s?(?:내용|발언)|주장)";
const KO_WISH =
  "(?:만\\s?)?(?:좀\\s?)?(?:(?:한|두|세|\\d)\\s?줄로\\s?|짧게\\s?|간단히\\s?|간단하게\\s?)?(?:요약|정리|요약정리|모아|추려)(?:본|해서)?";
const KO_REQUEST =
  "(?:\\s?(?:좀|해\\s?(?:줘|주라|주세요|줄래|줄래요|봐|달라)|하자|해|부탁해|부탁드려요|부탁드립니다|줘|주세요))*(?:요)?";
const KOREAN = new RegExp(
  `^(?<who>[^?!]{2,40}?)(?:이|가|은|는|의|께서)?\\s${KO_SAID}(?:을|를|은|는|도)?\\s?${KO_WISH}${KO_REQUEST}$`,
  "u",
);
const ENGLISH = [
  /^(?:please )?what (?:did|does|has|have) (?<who>.{2,60}?) (?:say|said)(?<about> about .+?)?[?.!,;:]*\s+(?:(?:please|can you|could you|just)\s)*(?:summari[sz]e|sum (?:it )?up|in short|briefly|summary)(?: it| that| please)*$/iu,
  /^(?:please |can you |could you )*(?:summari[sz]e|sum up|give me a summary of) what (?<who>.{2,60}?) (?:said|says|has said|had to say)(?<about> about .+?)?$/iu,
  /^(?:please |can you |could you )*(?:summari[sz]e|sum up|give me a summary of) (?<who>.{2,60}?)['’]s? (?:remarks|comments|statements?|words|speech|quotes?)$/iu,
];
const CHINESE = [
  /^(?:请|請)?(?:总结|總結|概括|归纳|歸納|整理)(?:一下)?(?<who>[^的,，。？?]{2,20}?)(?:所)?(?:说|說|讲|講)(?:过|過)?(?:的|了)(?:话|話|什么|什麼|内容|內容)?$/u,
  /^(?:请|請)?(?:总结|總結|概括|归纳|歸納|整理)(?:一下)?(?<who>[^的,，。？?]{2,20}?)的?(?:发言|發言|讲话|講話|言论|言論|说法|說法)$/u,
  /^(?<who>[^的,，。？?]{2,20}?)的?(?:发言|發言|讲话|講話|言论|言論|(?:说|說)的(?:话|話))(?:总结|總結|概括|归纳|歸納|整理)(?:一下)?$/u,
];

/** It points back, or at an article: what an article says is its summary. */
const NOBODY = /(?:기사|보도|뉴스|방금|아까|네가|니가|너|위에서|앞에서)(?:에서|에|가)?$/u;

/** A wish to have somebody's words put together. */
export interface SpeechWish {
  /** Whose words, as a Korean sentence names them; null in other languages, whose names the articles write in their own way. */
  readonly who: string | null;
  /** The question for these words. */
  readonly question: string;
}

/**
 * Reads a wish to have somebody's words put together (강기정 시장이 한 말 요약, summarise what X said): what was said is in the
 * quotes, and not in the sentences that stand for an article.
 * @returns null where a sentence wishes for nothing of the kind
 */
export function speechWish(sentence: string, language: string): SpeechWish | null {
  const text = sentence
    .normalize("NFC")
    .replaceAll(/\s+/gu, " ")
    .trim()
    .replace(/(?:[\s.!?~,。！？…;]|[ㅋㅎㅠㅜ])+$/u, "");
  const who = (forms: readonly RegExp[]) => forms.map((form) => form.exec(text)?.groups).find((groups) => groups);
  if (/\p{Script=Hangul}/u.test(text)) {
    const name = who([KOREAN])?.who;
    if (name === undefined || NOBODY.test(name)) return null;
    return { who: name.trim(), question: `${withParticle(name.trim(), "은/는")} 뭐라고 말했어?` };
  }
  if (language.startsWith("zh")) {
    const name = who(CHINESE)?.who;
    return name === undefined ? null : { who: null, question: `${name}说了什么？` };
  }
  const { who: name, about = "" } = who(ENGLISH) ?? {};
  return name === undefined ? null : { who: null, question: `What did ${name} say${about}?` };
}
