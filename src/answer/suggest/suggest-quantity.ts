import type { Amount } from "../../coverage/amounts.js";
import { withParticle } from "../../coverage/particle.js";
import { topicOf } from "../check/check-frames.js";
import { checkTextOf } from "../check/check-parse.js";
import type { CheckText } from "../check/check-word.js";
import type { Statement } from "../statement/statement.js";
import { askedTopic } from "./suggest-topic.js";
import type { Suggested } from "./suggested.js";

/** Nouns that an amount of money, length, share and the like is the value of. */
const MEASURED =
  "매출|매출액|영업이익|영업손실|순이익|입장료|관람료|수강료|참가비|등록금|상금|면적|연면적|길이|높이|폭|깊이|무게|점유율|투표율|취업률|수수료|법인세율|용량|인구|수명|누적 투자금";
/** Nouns of which one asks how many, with what they are counted by. */
const COUNTED =
  "인원|정원|직원|학생|회원|조합원|승조원|이용객|관람객|방문객|참가자|참석자|응시자|지원자|당원|교원|상주인구|가입자|이용자|입주기업|입주 기업|회원사|건수|검사 건수|신고 건수|장서|객실|병상|가구|세대|점포|매장|상영작|작품";
const UNITS = "명|곳|권|편|대|건|개국|개사|개|마리|척|채|층|회|가구|세대|병상";
const UNIT = new RegExp(`^\\s?(?:여\\s?)?(?:${UNITS}|원|달러|%|㎡|㎞|m|t|도|년|시간|분)`, "u");
const COUNTER = new RegExp(`^\\s?(?:여\\s?)?(${UNITS})`, "u");
const COUNTED_IN = new RegExp(`(${UNITS})$`, "u");
/** So many sentences before may name whose it is. */
const REACH = 2;
/** The amount says what its noun is: …은 (약) 420억원이다. */
const COPULA = new RegExp(
  `^(?:\\s?(?:여\\s?)?(?:${UNITS}|원|달러|%|㎡|㎞|m|t|도|년|시간|분))?(?:이다|다|이며|이고|였다|이었다|입니다|였습니다|이었습니다|에 달한다|에 이른다)(?=[\\s,.]|$)`,
  "u",
);
const NOUN = new RegExp(
  `(?<front>(?:[가-힣A-Za-z0-9]+ ){0,2})(?<noun>[가-힣]{0,6}(?:${MEASURED}|${COUNTED}))(?:은|는)(?: 모두| 총| 약| 하루 평균| 평균)? ?$`,
  "u",
);
const IS_COUNTED = new RegExp(`(?:${COUNTED})$`, "u");
/** In front of the noun: belongs to it. What has a particle, or describes by a verb, is left to the sentence. */
const PART =
  /^(?:누적|총|전체|하루|하루 평균|평균|연간|월|연|최대|최소|우승|출발|설계|신규|실내|야외|지난해|올해|작년|내년)$/u;

/** How much or how many, where an amount is said to be what its noun is; with whose noun it is, by the sentence before where that alone tells. */
export function quantityQuestions({ text, amounts }: CheckText, from: Statement): Suggested[] {
  return amounts.flatMap((amount): Suggested[] => {
    const before = text.slice(0, amount.start);
    const match = amount.kind === "date" ? null : NOUN.exec(before);
    const { front = "", noun } = match?.groups ?? {};
    if (match === null || noun === undefined || !COPULA.test(text.slice(amount.end))) return [];
    const parts = front.split(" ").filter((word) => word !== "");
    const owner = parts.every((word) => PART.test(word)) ? ownerOf(before.slice(0, match.index), from) : null;
    if (owner === null) return [];
    const asked = withParticle(`${owner}의 ${[...parts, noun].join(" ")}`, "은/는");
    const unit = UNIT.exec(text.slice(amount.end))?.[0] ?? "";
    return [{ question: `${asked} ${how(text, amount, noun)}`, value: text.slice(amount.start, amount.end) + unit }];
  });
}

/** Whose: what stands in front with 의; where nothing does, what the sentence before is about. Either is the headline's. */
function ownerOf(lead: string, from: Statement): string | null {
  const isInTitle = (name: string): boolean => from.article.title?.includes(name) === true;
  const own = /(?:^|[\s‘'“"])([가-힣A-Za-z0-9]{2,16})[’'”"]?의 ?$/u.exec(lead)?.[1];
  if (own !== undefined) return isInTitle(own) ? own : null;
  if (lead.trim() !== "") return null;
  let { before } = from;
  for (let step = 0; before !== null && step < REACH; step += 1) {
    const sentence = checkTextOf(before.text, "ko");
    const named = askedTopic(sentence, before);
    if (named !== null) return isInTitle(named.name) ? named.name : null;
    // It is about something that has no name by itself, and so may this one be.
    if (topicOf(sentence).length > 0) return null;
    before = before.before;
  }
  return null;
}

function how(text: string, amount: Amount, noun: string): string {
  const counter =
    COUNTER.exec(text.slice(amount.end))?.[1] ?? COUNTED_IN.exec(text.slice(amount.start, amount.end))?.[1];
  if (IS_COUNTED.test(noun) && counter !== undefined) return `몇 ${counter}인가요?`;
  return /(?:길이|높이|폭|깊이|거리|면적|무게|수명)$/u.test(noun) ? "얼마나 되나요?" : "얼마인가요?";
}
