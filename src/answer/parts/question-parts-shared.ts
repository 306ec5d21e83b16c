import { isPerson, looksAdnominal, type PartWord } from "./question-parts-words.js";

/** What people have roles in: 세미나에서 기조연설을 한 사람과 사회를 맡은 사람. */
const EVENT =
  /(?:세미나|포럼|행사|회의|컨퍼런스|콘퍼런스|축제|대회|개막식|폐막식|회담|전시회|박람회|기공식|문화제|영화제|예술제|음악제|시상식|페스티벌|총회|준공식|심포지엄|토론회|간담회|공연|경기)$/u;

/** Verbs that are done to people; who spoke (발표한 사람) did so himself. */
const DONE_TO_PEOPLE =
  /^(?:만난|만났던|초청한|초대한|임명한|데려간|데려온|뽑은|지목한|추천한|소개한|구한|면담한|영입한)$/u;
const SIDE = /^(?:쪽|측)$/u;
const PASSIVE = /(?:된|되는|될|되던|진|당한|받은)$/u;

/**
 * What a thing with a clause of its own leaves unsaid because the one before it said it of the same noun: all (새빛 포럼을 주최한 곳과
 * 후원한 곳), who does it (시장이 중국에서 만난 기업인과 미국에서 만난 기업인) or where.
 */
export function sharedArguments(first: readonly PartWord[], second: readonly PartWord[]): readonly PartWord[] {
  const [a, b] = [clauseEnd(first), clauseEnd(second)];
  if (a === -1 || b === -1) return [];
  const head = (words: readonly PartWord[], end: number): string =>
    words
      .slice(end + 1)
      .map(({ base }) => base)
      .join(" ");
  const [verb, noun] = [second[b], second.at(-1)];
  if (verb === undefined || noun === undefined) return [];
  const isSame = head(first, a) === head(second, b);
  if (b === 0 && isSame) return first.slice(0, a);
  const [said, other] = [first.slice(0, a), second.slice(0, b)];
  // 노벨상을 받은 작가 did so himself; where (방문한 곳) and what are of who was named.
  if (!isSame && b > 0 && !/^(?:곳|것|때|해|날|도시|나라|행사|이유)$/u.test(second[b + 1]?.base ?? "")) return [];
  if (!isSame && isPerson(noun) && !DONE_TO_PEOPLE.test(verb.text)) return [];
  if (other.some(({ text }) => /[이가은는]$/u.test(text))) return [];
  const doer = said.findIndex(({ particle }) => /^[이가]$/u.test(particle));
  // What was recognised (인정된) was so by others.
  if (doer !== -1) return PASSIVE.test(verb.text) ? [] : first.slice(0, doer + 1);
  const place = said.findIndex(({ particle }) => /^(?:에|에서)$/u.test(particle));
  if (b === 0) return first.slice(0, place + 1);
  const event = said.findIndex(({ base, particle }) => particle === "에서" && EVENT.test(base));
  const isPlaced = other.some(({ text }) => /(?:에|에서|으로|로)$/u.test(text));
  return isPlaced ? [] : first.slice(0, event + 1);
}

/** The last verb in front of its noun. */
function clauseEnd(words: readonly PartWord[]): number {
  return words.findLastIndex((word, i) => i < words.length - 1 && looksAdnominal(word, words[i - 1]));
}

/**
 * Among whom all are, or what stands in front of a word with which the second begins too (홍콩 정부, of 홍콩 정부 AI 보조금 and AI 연구소), or in front of one that the
 * second sets another of its kind against (가온대회, of 가온대회 대상 수상자 and 우수상 수상자).
 */
export function sharedName(first: readonly PartWord[], second: readonly PartWord[]): readonly PartWord[] {
  const side = first.findIndex((word, i) => isSide(word, first[i - 1]));
  if (side !== -1 && side < first.length - 1 && !second.some(({ base }) => SIDE.test(base)))
    return first.slice(0, side + 1);
  if (isOpposed(first, second)) return first.slice(0, first.length - second.length);
  const [begin] = second;
  if (begin === undefined || second.length < 2 || begin.particle !== "" || looksAdnominal(begin)) return [];
  const at = first.findIndex(({ text }, i) => i < first.length - 1 && text === begin.text);
  const name = first.slice(0, Math.max(0, at));
  // 시가 내놓은 창업 지원금과 창업 보육센터 예산: with its clause.
  const end = name.at(-1);
  if (end !== undefined && looksAdnominal(end, name.at(-2))) return name;
  return name.every(({ particle }) => particle === "" || particle === "의") ? name : [];
}

/** 누리 쪽에서, 누리 쪽 사람으로: says among whom all that follow are. */
function isSide({ text, base, particle }: PartWord, before: PartWord | undefined): boolean {
  if (SIDE.test(base)) return particle === "에서";
  return before !== undefined && SIDE.test(before.text) && /^(?:사람|인물|인사)으로서?$/u.test(text);
}

/** 1등 and 2등; 대상 수상자 and 우수상 수상자; 강남구 인구 and 성북구 인구. */
function isOpposed(first: readonly PartWord[], second: readonly PartWord[]): boolean {
  const [own] = second;
  const other = first.at(-second.length);
  if (own === undefined || other === undefined || own.base === other.base || first.length <= second.length)
    return false;
  const isNumbered = /^\d+\D+$/u.test(own.base) && own.base.replace(/^\d+/u, "") === other.base.replace(/^\d+/u, "");
  // 국제선 and 국내선, 남자 and 여자
  const isLike = own.base.length === other.base.length && own.base.at(-1) === other.base.at(-1);
  // 운임이 어른은 얼마고 아이는 얼마야?
  const isOfSubject = /^[이가]$/u.test(first.at(-2)?.particle ?? "") && /^[은는]$/u.test(other.particle);
  if (second.length === 1) return isNumbered || isOfSubject || (isLike && own.base.length > 2);
  const isOfKind = own.base.at(-1) === other.base.at(-1) && /[상구동부호]$/u.test(own.base);
  const isPair = isNumbered || isOfKind || (isLike && own.base.length === 2);
  return second.length === 2 && own.particle === other.particle && second[1]?.base === first.at(-1)?.base && isPair;
}
