import { findAmounts } from "../../coverage/amounts.js";
import { koreanStem } from "../../coverage/analyzer/korean-stem.js";
import { splitSentences } from "../../coverage/passages/sentences.js";
import type { Alignment } from "./verify-align.js";
import { sameValue } from "./verify-amounts.js";
import type { Evidence, Refusal } from "./verify-evidence.js";

/** A word that limits what it stands with: a claim that drops it says more than its quote. */
interface Qualifier {
  /** What it limits: the word behind it or in front of it, what is said in front of it, or all of its sentence. */
  readonly limits: "next" | "previous" | "before" | "sentence";
  readonly marker: RegExp;
  /** What keeps it in a claim, in any language. */
  readonly kept: RegExp;
}

const QUALIFIERS: readonly Qualifier[] = [
  // a part of many
  {
    limits: "next",
    marker: /(?<![가-힣])일부(?:의)? |\b(?:some|several|part)(?: of)?(?: the)? |(?<!大)部分|一些|有些/giu,
    kept: /일부|\bsome\b|\bpart\b|\bfew\b|several|(?<!大)部分|一些|有些/iu,
  },
  {
    limits: "previous",
    marker: /(?<=[가-힣]{2} )일부(?=[가는은를이의만도])/gu,
    kept: /일부|\bsome\b|\bpart\b|\bfew\b|several|部分|一些|有些/iu,
  },
  // somebody who was, and is not any more
  {
    limits: "next",
    marker:
      /(?<![가-힣])(?<!(?:[\d기년달일그주]|\d ?[분초]|개월|시간|직|오래|얼마|하루|이틀) ?)전직? (?=[가-힣])|\b(?:former|onetime|ex-)\s?|(?<!目)前(?=[任\p{Script=Han}]{2,8}(?:长|長|席|理|官|相|裁))/giu,
    kept: /(?<![가-힣])전(?= )|전직|\bformer|\bex-|onetime|previous|前|原/iu,
  },
  // a part of a year
  {
    limits: "next",
    marker:
      /[1-4]분기 |[상하]반기 |\b(?:first|second|third|fourth|[1-4](?:st|nd|rd|th))[- ](?:quarter|half) |[一二三四]季度|[上下]半年/giu,
    kept: /분기|반기|quarter|\bhalf\b|季度|半年|\bQ[1-4]\b/iu,
  },
  // suspicion and hearsay
  {
    limits: "before",
    marker: /혐의|의혹|소문|풍문/gu,
    kept: /혐의|의혹|소문|풍문|\ballege|\brumou?r|\bsuspect|accus|charge|涉嫌|疑似|传闻|傳聞/iu,
  },
  {
    limits: "sentence",
    marker: /\ballege[ds]?\b|\ballegedly\b|\brumou?rs?\b|\bsuspected\b|涉嫌|疑似|传闻|傳聞/giu,
    kept: /혐의|의혹|소문|풍문|\ballege|\brumou?r|\bsuspect|涉嫌|疑似|传闻|傳聞/iu,
  },
  // an estimate
  {
    limits: "sentence",
    marker: /추산|추정|\bestimate[ds]?\b|估计|估計/giu,
    kept: /추산|추정|예상|전망|보인|보고|estimat|approximat|expect|估计|估計|预计|預計/iu,
  },
  // an exception
  {
    limits: "sentence",
    marker: /제외|(?<=[을를] )빼고|말고(?= )|\bexcept\b|\bexcluding\b|除/giu,
    kept: /제외|빼고|말고|except|exclud|apart from|other than|除/iu,
  },
  {
    limits: "sentence",
    marker: /\bonly (?:after|if|when|once|for)\b/giu,
    kept: /만|뿐|\bonly\b|\bafter\b|\bif\b|\bonce\b|\bunless\b|只|才|仅|僅/iu,
  },
  // a condition
  {
    limits: "sentence",
    marker:
      /(?:[하되받있없오가으이르시키나리주보내우추아니라]|[^\p{L}])면(?=[ ,])(?<!(?:^|\s)라면|측면|장면|화면|표면|국면|정면|전면|지면|반면|평면|이면|따르면|의하면)|[았었했됐]다면(?=[ ,])|\b(?:if|unless|provided that)\b|如果|一旦|只要|除非|假如|(?<![倘])若(?!干)/giu,
    kept: /면(?=[ ,])|경우|조건|\bif\b|\bunless\b|provided|condition|\bonce\b|如果|一旦|只要|除非|假如|若/iu,
  },
];

/** Words in front of or behind an amount that make a limit of it. */
const LIMIT_BEFORE =
  /(?:최대|최소|최고|많게는|적어도|거의|\b(?:up to|at least|at most|as (?:many|much) as|more than|over|nearly|almost|fewer than|less than)|超过|超過|至少|最多|不到|近|逾|高达|高達)\s?[$₩€£]?$/iu;
const LIMIT_BEHIND = /^[^\s\d]{0,3} ?(?:이상|이하|미만|초과|(?:을|를)? ?넘|에 육박|以上|以下|多[个名家人])/u;
const LIMIT_KEPT =
  /최대|최소|최고|까지|이상|이하|미만|초과|넘[는은어었게]|거의|육박|많게는|적어도|웃돌|상회|밑돌|up to|at least|at most|maximum|minimum|more than|over|nearly|almost|fewer|less than|as many as|as much as|超过|超過|至少|最多|不到|近|逾|以上|以下|多|高达|高達/iu;

/**
 * Refuses a claim that drops a word which limits what it repeats: some, former, allegedly, up to, if.
 * @param best the evidence that says most of what the claim says
 */
export function checkQualifiers(claim: string, best: readonly (readonly [Evidence, Alignment])[]): Refusal | null {
  const text = claim.toLowerCase();
  for (const [{ context }, alignment] of best) {
    for (const { start, end } of splitSentences(context)) {
      const sentence = context.slice(start, end);
      const dropped = droppedWord(text, sentence, () => holdsMost(alignment, start, end));
      if (dropped !== null) return refusal(dropped);
    }
  }
  return null;
}

function droppedWord(claim: string, sentence: string, repeats: () => boolean): string | null {
  for (const { limits, marker, kept } of QUALIFIERS) {
    if (kept.test(claim)) continue;
    for (const match of sentence.matchAll(marker)) {
      const before = sentence.slice(0, match.index).trim();
      // Across languages what is repeated of a suspicion cannot be told by its words.
      if (limits === "before" && !/[가-힣]/u.test(claim) && repeats()) return match[0].trim();
      const near =
        limits === "next"
          ? nextWords(sentence.slice(match.index + match[0].length))
          : limits === "before"
            ? saidWords(before)
            : before.split(" ").slice(-1);
      if (limits === "sentence" ? repeats() : near.some((word) => claim.includes(word))) return match[0].trim();
    }
  }
  return LIMIT_KEPT.test(claim) ? null : droppedLimit(claim, sentence);
}

function droppedLimit(claim: string, sentence: string): string | null {
  const claimed = findAmounts(claim);
  for (const amount of findAmounts(sentence)) {
    if (amount.kind === "date" || !claimed.some((other) => sameValue(other, amount))) continue;
    const limit = LIMIT_BEFORE.exec(sentence.slice(0, amount.start)) ?? LIMIT_BEHIND.exec(sentence.slice(amount.end));
    if (limit !== null) return limit[0].trim();
  }
  return null;
}

/** The two words behind a qualifier, as far as their forms agree. */
function nextWords(text: string): string[] {
  const han = /^\p{Script=Han}{2}/u.exec(text)?.[0];
  if (han !== undefined) return [han];
  const words = text.match(/[가-힣]{2,}|[\p{Script=Latin}]{4,}/gu) ?? [];
  return words.slice(0, 2).map((word) => (/[가-힣]/u.test(word) ? koreanStem(word) : word.slice(0, 6).toLowerCase()));
}

/** What somebody is suspected of, behind who it is: the words between the last 은, 는, 이 or 가 and the end of a text. */
function saidWords(text: string): string[] {
  const said = text.split(/(?<=[가-힣A-Za-z)](?:은|는|이|가|씨가)) /u).at(-1) ?? "";
  return said
    .split(" ")
    .filter((word) => /^[가-힣]{2,}/u.test(word))
    .map((word) => (word.length > 2 ? koreanStem(word) : word.replace(/[을를의]$/u, "")));
}

/** Whether at least half of what the claim repeats of a text stands in this part of it. */
function holdsMost({ places }: Alignment, start: number, end: number): boolean {
  const within = places.filter((starts) => starts.some((place) => place >= start && place < end));
  return within.length > 0 && within.length * 2 >= places.length;
}

function refusal(word: string): Refusal {
  return { code: "qualifier_dropped", reason: `The quoted sentence limits this by "${word}". Keep that.` };
}
