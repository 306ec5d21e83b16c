import { withParticle } from "../../coverage/particle.js";
import { LONGEST_WISH } from "./summary-wish.js";

/** What somebody said, as a clause: 한 말, 밝힌 내용; what says it stands before as its subject. */
const KO_CLAUSE =
  "(?:(?:한|했던|하신)\\s?(?:말|말씀|얘기|이야기|발언|주장|설명)(?:들)?|(?:말한|말했던|밝힌|발언한|주장한|강조한|언급한)\\s?(?:것|거|내용|말|점)?(?:들)?)";
/** As a noun: 발언, 인터뷰 내용; without a particle before it, or with 의. */
const KO_NOUN = "(?:발언(?:\\s?내용)?(?:들)?|말(?:들)?|코멘트|인터뷰\\s?(?:내용|발언)|주장)";
const KO_WISH =
  "(?:만\\s?)?(?:좀\\s?)?(?:(?:한|두|세|\\d)\\s?줄로\\s?|짧게\\s?|간단히\\s?|간단하게\\s?)?(?:요약|정리|요약정리|모아|추려)(?:본|해서)?";
const KO_REQUEST =
  "(?:\\s?(?:좀|해|하자|부탁해|부탁드려요|부탁드립니다|줘|주라|주세요|줄래|줄래요|봐|달라)){0,4}(?:요)?";
const KOREAN = new RegExp(
  `^(?<who>[^?!]{2,40}?)\\s(?:(?<clause>${KO_CLAUSE})|${KO_NOUN})(?:을|를|은|는|도)?\\s?${KO_WISH}${KO_REQUEST}$`,
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
const OF_AN_ARTICLE =
  /(?:기사|보도|뉴스|방금|아까|(?<![가-힣])(?:네가|니가|너)|위에서|앞에서)(?:에서|에|가)?$|(?:나온|나왔던|실린|있는|적힌|등장한|소개된)$/u;
/** A pronoun, a place in the conversation, or a time names nobody who could be looked for: 그가, 여기서, 2월, 이번 주. */
const NOBODY =
  /^(?:(?:내|제|그|저|우리|당신|이\s?봇|봇|너|지금까지|여기서?|위에?|이|다들)(?:이|가|에|는|은|의|들|들이)?|(?:(?:(?:요즘|최근|오늘|어제|작년|올해|내년|지난해|\d+(?:년|월|일)|[상하]반기|연)(?:에|의)?|(?:이번|지난)\s\S+)(?:\s|$))+)$/u;
/** People and meetings whose words end on the syllable of a particle; 전문가 and 작가 end on one that does not fit: 전문이, 작이. */
const ENDS_LIKE_A_PARTICLE =
  /(?:어린이|젊은이|글쓴이|지은이|(?:정치|투자|만화|역사|독지|연구|외교|애호|서예|공예|도예|안무)가|(?:주치|전문|전공|개원|회|논|협|강)의)$/u;

/** A wish to have somebody's words put together. */
export interface SpeechWish {
  /** Whose words, as a Korean sentence names them; null in other languages, whose names the articles write in their own way. */
  readonly who: string | null;
  /** The question for these words. */
  readonly question: string;
}

/**
 * Reads a wish to have somebody's words put together (하나래 시장이 한 말 요약, summarise what X said): what was said is in the
 * quotes, and not in the sentences that stand for an article.
 * @returns null where a sentence wishes for nothing of the kind
 */
export function speechWish(sentence: string, language: string): SpeechWish | null {
  if (sentence.length > LONGEST_WISH) return null;
  const text = sentence
    .normalize("NFC")
    .replaceAll(/\s+/gu, " ")
    .trim()
    .replace(/(?:[\s.!?~,。！？…;]|[ㅋㅎㅠㅜ])+$/u, "");
  const who = (forms: readonly RegExp[]) => forms.map((form) => form.exec(text)?.groups).find((groups) => groups);
  if (/\p{Script=Hangul}/u.test(text)) {
    const { who: subject, clause } = who([KOREAN]) ?? {};
    if (subject === undefined || NOBODY.test(subject) || OF_AN_ARTICLE.test(subject)) return null;
    const name = withoutParticle(subject.trim(), clause !== undefined);
    return { who: name, question: `${withParticle(name, "은/는")} 뭐라고 말했어?` };
  }
  if (language.startsWith("zh")) {
    const name = who(CHINESE)?.who;
    return name === undefined ? null : { who: null, question: `${name}说了什么？` };
  }
  const { who: name, about = "" } = who(ENGLISH) ?? {};
  return name === undefined ? null : { who: null, question: `What did ${name} say${about}?` };
}

/** Before a clause stands its subject (시장이 한 말), before a noun its owner (시장의 발언); 이, 가, 은 and 는 fit the sound before them. */
function withoutParticle(subject: string, isClause: boolean): string {
  const marks = isClause ? /(?:께서|[이가은는])$/u : /의$/u;
  const name = subject.replace(marks, "");
  if (name.length < 2 || ENDS_LIKE_A_PARTICLE.test(subject)) return subject;
  const fits = [withParticle(name, "이/가"), withParticle(name, "은/는"), `${name}께서`, `${name}의`];
  return fits.includes(subject) ? name : subject;
}
