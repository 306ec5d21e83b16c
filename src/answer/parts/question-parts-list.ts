import { listOf } from "./question-parts-items.js";
import { type PartList, textOf } from "./question-parts-spread.js";
import {
  isAsked,
  isPerson,
  joinParticle,
  KOREAN_WH,
  looksAdnominal,
  namesTopic,
  type PartWord,
  wordsOf,
} from "./question-parts-words.js";

/** What says that each of the things named is asked about. */
const EACH = /(?<![가-힣])(?:각각|각자|각기)(?:의|은|는)?(?=\s|$|[,?])/u;
const BOTH = /(?<![가-힣])(?:둘|셋|두\s?개|세\s?개)\s?다(?=\s|$|[,?])/u;
const SHARE = /(?<=[가-힣])씩(?=[가-힣]*[?？.!]*$)/u;
const COMPARE =
  /(?<![가-힣])(?:비교(?:를\s|\s?좀\s)?해|비교하여|견주어|견줘)\s?(?=봐|보|주|줘|달|$|[?.!])|(?<=\s)비교(?:\s?좀)?(?=\s?(?:부탁|[?.!~]*$))/u;
/** What holds the things against each other wants them in one answer. */
const AGAINST_EACH_OTHER =
  /차이|어느\s?(?:쪽|곳|회사|게|것)|누가\s?더|(?<![가-힣])더\s?(?:많|크|큰|높|작|적|낮|비싼|비싸|오래|빨)|합(?:치면|하면|계|쳐)|모두\s?합/u;
/** "세 회사의" behind a list names it once more. */
const NAMED_AGAIN =
  /(?<=\S)\s(?:이\s)?(?:두|세|양|[23])\s?(?:개\s?)?(?:회사|기업|업체|기관|곳|사람|분|도시|지역|시|군|나라|국|팀|구단|학교|대학|은행|작품|제품|사업|행사|축제)(?=(?:의|은|는|이|가|에서|에)?\s)/u;
const TELL = /(?<![가-힣])(?:알려|말해|말씀해|가르쳐|궁금|부탁)/u;

/**
 * Splits a Korean question that asks the same of several things ("A와 B의 매출은 각각 얼마?") into one question for each; null where it
 * does not say that each is meant: two who signed one agreement are one question.
 */
export function listedQuestions(question: string): string[] | null {
  if (AGAINST_EACH_OTHER.test(question)) return null;
  const isEach = EACH.test(question);
  const isMarked = isEach || BOTH.test(question) || SHARE.test(question) || COMPARE.test(question);
  const [before = ""] = isEach ? question.split(EACH) : [];
  const plain = question
    .replace(EACH, " ")
    .replace(BOTH, " ")
    .replace(SHARE, "")
    .replace(COMPARE, "알려 ")
    .replace(/알려\s*(?=[?？.!~]*$)/u, "알려줘")
    .replace(NAMED_AGAIN, "")
    .replace(/(?<=[가-힣])\s?좀\s*[?？.!~]*$/u, " 알려줘");
  // The last of "… 면적이랑 설립 연도는?" shows its particle without the mark behind it.
  const hasAsking = KOREAN_WH.test(plain) || TELL.test(plain);
  const words = wordsOf(hasAsking ? plain : plain.replace(/[\s?？.!~]+$/u, ""));
  const asking = words.findIndex(({ text }) => KOREAN_WH.test(text) || TELL.test(text));
  const end = asking === -1 ? words.length : asking;
  const bound = isEach ? wordsOf(before.replace(NAMED_AGAIN, "")).length : end;
  const list = listOf(words, Math.min(bound, end));
  if (list === null) return null;
  // "A와 B를 비교해 줘" does not say what of them.
  if (list.items.every((item) => !item.some(isAsked)) && TELL.test(list.rest[0]?.text ?? "")) return null;
  if (!isMarked && !asksForBoth(list, asking, words)) return null;
  const zipped = causesOf(list.items);
  return list.items.map((whole, i) => {
    const item = zipped !== null && i === 0 ? whole.slice(1) : whole;
    const last = i === list.items.length - 1;
    // "… 면적이랑 … 비닐하우스 몇동": how many there are is asked of the second alone.
    const own = !isEach && !last && item.some(isAsked) && !(list.items.at(-1) ?? []).slice(-1).some(isAsked);
    const behind = own
      ? list.rest.slice(
          Math.max(
            0,
            list.rest.findIndex(({ text }) => TELL.test(text)),
          ),
        )
      : list.rest;
    const part = [list.prefix, zipped?.[i] ?? "", textOf(item), textOf(behind)].filter((one) => one !== "").join(" ");
    return hasAsking ? part : `${part}?`;
  });
}

/** "폭설·태풍으로 A, B는 각각": as many in front as behind belong to each other one by one. */
function causesOf(items: readonly (readonly PartWord[])[]): string[] | null {
  const [first] = items[0] ?? [];
  const isOfClause = (items[0] ?? []).slice(1, -1).some((word, i, all) => looksAdnominal(word, all[i - 1]));
  if (first === undefined || (items[0]?.length ?? 0) < 2 || isOfClause) return null;
  const [, base = "", particle = ""] = /^(.+?)(으로|로|에서|에)$/u.exec(first.text) ?? [];
  const causes = base.split("·").filter((cause) => cause !== "");
  return causes.length === items.length ? causes.map((cause) => joinParticle(cause, particle)) : null;
}

/** Without a word for "each": "the A of X and the B of Y" are told one by one, and a head that is repeated is asked for twice. */
function asksForBoth({ prefix, items, rest }: PartList, asking: number, words: readonly PartWord[]): boolean {
  const areNamed = items.every((item) => item.length > 1 || (prefix !== "" && item.some(isPerson)));
  // A name is one thing's, and who did one thing and who did another are two.
  if (areNamed && /^(?:이름|성함)$/u.test(rest[0]?.base ?? "")) return true;
  const areDoers = items.every(
    (item) =>
      item.slice(-1).some(isPerson) && item.slice(0, -1).some((word, i, all) => looksAdnominal(word, all[i - 1])),
  );
  if (areDoers && /^누[구군]/u.test(rest[0]?.text ?? "")) return true;
  const isWhole = items.every((item) => item.length > 1 && item.slice(-1).some(isAsked) && namesTopic(item));
  if (!isWhole) return false;
  const first = rest[0];
  // "사이버포트 면적이랑 설립 연도는?": each names what is asked, and no word behind them asks something else.
  if (asking === -1) return rest.length === 0;
  if (first === undefined) return false;
  if (TELL.test(words[asking]?.text ?? "")) return rest.length <= 3;
  const heads = new Set(items.map((item) => item.at(-1)?.base));
  return heads.size === 1 && KOREAN_WH.test(first.text) && rest.length <= 2;
}
