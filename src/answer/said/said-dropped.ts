import { looksLikeKoreanName } from "../verify/verify-korean.js";
import { hasVerb, nounOf, sameStart, textOf } from "./said-instead.js";
import { particleOf, type ShortWord, shortWords } from "./said-short-words.js";

/** Words that let what is told behind them hold only for some or only if, and what keeps that in a claim. */
const HOLDING_ONLY: readonly (readonly [marker: RegExp, kept: RegExp])[] = [
  [
    /[가-힣](?:에게|에서|에|으로|때)만(?:은)?$|^(?:한해|한해서|한정해|한정해서|국한해|국한해서)$/u,
    /[가-힣]만(?=[ 은이을])|뿐|유일|오직|한해|한정|국한|밖에/u,
  ],
  [/^(?:조건|전제)으?로$/u, /조건|전제|면(?=[ ,])|경우/u],
  [/[가-힣](?:다|라)면$/u, /면(?=[ ,])|경우|조건/u],
  [/때까지$/u, /까지/u],
  [/(?:실험|설문)에서(?:는)?$/u, /실험|설문/u],
  [/^(?:뺀|빼면|빼고는|제외하면)$/u, /빼|뺀|제외|외(?=[ 에의])|말고/u],
];
const CLAUSE_END = /(?:[고며]|지만|으나|는데|면서|[어아해돼려져]|[어아해돼]서|다가)$/u;
const ORDINAL = /^(?:첫|번째|마지막|둘째|셋째|넷째|\d+(?:번째|차|회|기))$/u;
const TIME = /^(?:지난해|작년|올해|내년|당시|현재|지난달|이달)$/u;
const COMES_TO_NAUGHT = /^(?:하|한|했|해)/u;

/** Whether a claim leaves out a word without which a Korean sentence is not true, and keeps what that word limits. */
export function dropsLimitOf(claim: string, held: string): boolean {
  const [said, full] = [shortWords(claim), shortWords(held)];
  const drops = [holdsOnly, dropsOrdinal, dropsTimeOfTitle, doesWhatWasMeant, dropsHead, turnsComparison];
  return drops.some((drop) => drop(said, full)) || dropsNear(said, full) || widensDenial(said, full);
}

/** 65세 이상에게만 접종한다, 희망하는 학교에 한해 늦췄다: what is done is not done without that. */
function holdsOnly(said: readonly ShortWord[], full: readonly ShortWord[]): boolean {
  const claim = textOf(said);
  return full.some(({ bare }, at) => {
    const kept = HOLDING_ONLY.find(([marker]) => marker.test(bare) && bare !== "라면")?.[1];
    if (kept === undefined || !hasVerb(said, full, at)) return false;
    if (!kept.test(claim)) return true;
    // 예약 환자에 한정해: of whom it holds stays whole.
    const place = said.findIndex((word) => word.bare === bare);
    const [own, before] = [full[at - 2]?.bare ?? "", said[place - 2]?.bare ?? ""];
    return place > 0 && /^한/u.test(bare) && particleOf(own)[1] === "" && own !== before;
  });
}

/** 첫 공연은 무료였다: of one of several, and not of each. */
function dropsOrdinal(said: readonly ShortWord[], full: readonly ShortWord[]): boolean {
  const marked = (words: readonly ShortWord[], noun: string) =>
    words.flatMap(({ bare }, at) => {
      if (!/(?:은|는|이|가)$/u.test(bare) || nounOf(bare).replace(/부터$/u, "") !== noun) return [];
      const before = words[at - 1]?.bare ?? "";
      return [
        { at, ordinal: ORDINAL.test(before) ? `${before === "번째" ? (words[at - 2]?.bare ?? "") : ""}${before}` : "" },
      ];
    });
  return said.some(({ bare }) => {
    const noun = nounOf(bare).replace(/부터$/u, "");
    if (noun.length < 2) return false;
    const held = marked(full, noun);
    if (held.length === 0 || held.some(({ ordinal }) => ordinal === "")) return false;
    return marked(said, noun).some(({ ordinal }) => {
      const same = held.filter((one) => one.ordinal === ordinal);
      return same.length === 0 || (held.length > 1 && !same.some(({ at }) => hasVerb(said, full, at)));
    });
  });
}

/** 지난해 챔피언 문세희: the time is that of the title. */
function dropsTimeOfTitle(said: readonly ShortWord[], full: readonly ShortWord[]): boolean {
  return full.some(({ bare: time }, at) => {
    const [title, name] = [full[at + 1]?.bare ?? "", full[at + 2]?.bare ?? ""];
    if (!TIME.test(time) || !/^[가-힣]{2,}$/u.test(title) || particleOf(title)[1] !== "") return false;
    if (!looksLikeKoreanName(name, nounOf(name), full[at + 3]?.bare ?? "")) return false;
    const isKept = said.some(({ bare }, place) => bare === time && said[place + 1]?.bare === title);
    const isTold = said.some(({ bare }) => bare === time || bare === title);
    return isTold && !isKept && full.filter(({ bare }) => bare === time).length === 1;
  });
}

/** 팔려 한다: what somebody means to do is not done. */
function doesWhatWasMeant(said: readonly ShortWord[], full: readonly ShortWord[]): boolean {
  if (/려고?(?= )|겠|계획|예정|시도|추진|방침/u.test(textOf(said))) return false;
  return full.some(
    ({ bare }, at) =>
      /려고?$/u.test(bare) &&
      COMES_TO_NAUGHT.test(full[at + 1]?.bare ?? "") &&
      said.some((word) => sameStart(word.bare, bare)),
  );
}

/** 가동 중단을 요구했다: who asks for an end of it does not ask for it. */
function dropsHead(said: readonly ShortWord[], full: readonly ShortWord[]): boolean {
  return said.some(({ bare }) => {
    const noun = nounOf(bare);
    if (
      !/[을를]$/u.test(bare) ||
      noun.length < 2 ||
      full.some((word) => word.bare !== noun && nounOf(word.bare) === noun)
    )
      return false;
    const places = full.flatMap((word, at) => (word.bare === noun ? [at] : []));
    return places.some((at) => {
      const head = full[at + 1]?.bare ?? "";
      return /[가-힣]{2}[을를]$/u.test(head) && !said.some((word) => word.bare.startsWith(nounOf(head)));
    });
  });
}

/** 평년보다 많지만 지난해보다 적다: each with what it is compared with. */
function turnsComparison(said: readonly ShortWord[], full: readonly ShortWord[]): boolean {
  const compared = (words: readonly ShortWord[]) =>
    words.flatMap(({ bare }, at) => {
      const noun = /^(.+)보다(?:는|도)?$/u.exec(bare)?.[1];
      return noun === undefined ? [] : [{ noun, how: words[at + 1]?.bare ?? "" }];
    });
  const quoted = compared(full);
  if (quoted.length < 2) return false;
  return compared(said).some(({ noun, how }) => {
    const same = quoted.filter((other) => other.noun === noun);
    return same.length > 0 && !same.some((other) => sameStart(other.how, how));
  });
}

/** 거의 모든, 사실상 중단, 잘 모른다, 절반 이상: the word in front or behind stays with what it stands with. */
function dropsNear(said: readonly ShortWord[], full: readonly ShortWord[]): boolean {
  const claim = textOf(said);
  return full.some(({ bare }, at) => {
    const next = full[at + 1]?.bare ?? "";
    if (/^(?:거의|사실상|하마터면|자칫)$/u.test(bare)) return !claim.includes(bare) && claim.includes(next.slice(0, 2));
    if (bare === "덜") return !/(?<![가-힣])덜 /u.test(claim) && claim.includes(next.slice(0, 2));
    if (bare === "잘" && /^(?:모|않|못|안)/u.test(next))
      return !claim.includes("잘 ") && claim.includes(next.slice(0, 1));
    const isShare = /^(?:절반|과반|분의)$/u.test(bare) && /^(?:이상|이하|미만|가까이|가량|정도)/u.test(next);
    return isShare && claim.includes(`${bare}`) && !claim.includes(next.slice(0, 2)) && !/넘|미치/u.test(claim);
  });
}

/** 관공서 보조금을 받지 않았다: what is denied of one kind is not denied of all. */
function widensDenial(said: readonly ShortWord[], full: readonly ShortWord[]): boolean {
  const [claim, held] = [textOf(said), textOf(full)];
  const none = /한 (번|명|건|차례|개|곳|푼|마리)도/u.exec(held)?.[1];
  if (none !== undefined && new RegExp(`한 ${none}(?!도)`, "u").test(claim)) return true;
  // 과밀이지만 계획은 없다: what is not denied of it is not denied.
  const isNot = /([가-힣]{2,})[이가] 아[니닙닌][가-힣]* $/u.exec(claim)?.[1];
  if (isNot !== undefined && held.includes(isNot) && !new RegExp(`${isNot}[이가은는도]? 아[니닙닌]`, "u").test(held))
    return true;
  const isDenied = /(?:않|못|없)[가-힣]* $/u.test(claim);
  return said.some(({ bare }, at) => {
    const isAll = /^(?:전원|전부|모두|전체)/u.test(said[at + 1]?.bare ?? "");
    if (!isAll && !(isDenied && /[가-힣](?:을|를)$/u.test(bare))) return false;
    const place = full.findIndex((word) => word.bare === bare);
    const before = full[place - 1]?.bare ?? "";
    const isKind = /^[가-힣]{2,}$/u.test(before) && particleOf(before)[1] === "" && !isAdverb(before);
    return isKind && said[at - 1]?.bare !== before;
  });
}

function isAdverb(word: string): boolean {
  return (
    /^(?:아직|이미|모두|전혀|끝내|결국|다시|따로|제때|당장|스스로|함께)$|[게히]$/u.test(word) || CLAUSE_END.test(word)
  );
}
