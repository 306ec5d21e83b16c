import { FINAL, finalOf } from "../../coverage/hangul-syllable.js";
import { isListed } from "../check/check-synonyms.js";
import { GOES_ON, POINTS_BACK, POSTPOSED } from "./said-clause-left-out.js";
import { type Gap, isClauseStart, isNameAt, isOfYear, LOOSE } from "./said-gap.js";
import { isPast } from "./said-tense.js";
import { isTopic } from "./said-word-shapes.js";

const PLACED =
  /(?:에서|에게|께|에|으로|로|부터|까지|동안)(?:는|도)?$|[가-힣\d](?:년|월|일|시간|분|달|주)간$|(?:이틀|사흘|나흘|닷새)간$/u;
const NOUN_TIME = /^(?:뒤|후|가운데|과정에서|직후|끝에)$/u;
/** In an experiment, or among those asked: what is found there is not found everywhere. */
const FOUND_IN = /(?:실험|시험|조사|설문|연구)에서(?:는)?$/u;
/** On what condition, and until when or how long or for whom, which limits what is to come. */
const ON_CONDITION = /(?:조건|전제)으로$/u;
const UNTIL = /(?:까지|동안|간|에게)$/u;
/** Into or as what, without which these say something else. */
const TURNS_INTO =
  /^(?:바꾸|바꾼|바꿨|바뀌|바뀐|바뀔|바뀜|바꿀|변경|전환|지정|임명|선정|나누|나눈|나눴|삼|만들|만든|정하|정한|정했)/u;
const DENIED = /않|못|없|아니|아닙|(?:^| )안 /u;

/** Where, when, with what: nothing that a sentence needs to stay true, but where it denies or tells what something is. */
export function isCircumstance(gap: Gap, texts: readonly string[], last: string): boolean {
  // 물안초는 캠핑장으로, 갈뫼초는 주택으로 바뀐다: what ends in a comma shares the verb behind it.
  if (
    gap.words.slice(gap.from, gap.to).some(({ comma }) => comma) ||
    texts.some((text) => GOES_ON.test(text) && !POSTPOSED.test(text))
  )
    return false;
  // 여권번호까지: even that, and not until then.
  if (/까지$/u.test(last) && !/\d|[말초전후밤]까지$|새벽|내년|올해|이달|다음/u.test(last)) return false;
  if (isOfYear(gap, texts)) return false;
  const isPlaced = (PLACED.test(last) && !isListed(last)) || NOUN_TIME.test(last) || POSTPOSED.test(last);
  if (!isPlaced) return false;
  const end = gap.claim.at(-1)?.bare ?? "";
  if (texts.some((text) => FOUND_IN.test(text) || ON_CONDITION.test(text))) return false;
  // 다자녀 가구 가운데 무주택자에게: of whom it is told, unlike 비가 내리는 가운데.
  if (texts.some((text, at) => text === "가운데" && !/[는은던]$/u.test(texts[at - 1] ?? "")) && !isNameAt(gap))
    return false;
  if (UNTIL.test(last) && (!isPast(end) || /기로$/u.test(gap.claim.at(-2)?.bare ?? ""))) return false;
  if (/로$/u.test(last) && gap.claim.slice(gap.next).some(({ bare }) => TURNS_INTO.test(bare))) return false;
  const said = gap.claim.map(({ bare }) => bare).join(" ");
  if (DENIED.test(said) || !tellsDeed(end)) return false;
  // 주말에는 무료로 연다: what stands in front of 는 is told from the rest.
  if (/[는도]$/u.test(last) && !isPast(end)) return false;
  const behind = gap.claim.slice(gap.next, gap.next + 2).map(({ bare }) => bare);
  if (behind.some((text) => POINTS_BACK.test(text))) return false;
  const inner = POSTPOSED.test(last) ? texts.slice(0, -2) : texts.slice(0, -1);
  const isPlain = inner.every((text) => !isTopic(text) && !/[이가을를]$/u.test(text) && !mayBeVerb(text));
  if (isPlain) return isPhraseStart(gap);
  const player = inner.findLastIndex((text) => /[이가을를]$/u.test(text));
  return isClauseStart(gap) && !texts.some(isTopic) && inner.slice(player + 1).some(mayBeVerb);
}

/** Behind a word that is complete with its particle, so that it does not describe what is left out. */
function isPhraseStart({ words, from }: Gap): boolean {
  const before = words[from - 1];
  if (before === undefined) return true;
  if (before.comma && !/[고며나만]$/u.test(before.bare)) return false;
  // 10분 간격으로: how long, and not when.
  const isLength = /^\d+분$/u.test(before.bare) && !/\d시$/u.test(words[from - 2]?.bare ?? "");
  return (
    (LOOSE.test(before.bare) && !isLength) ||
    (/(?:은|는|이|가|을|를|에서|에|께)$/u.test(before.bare) && !/^(?:있|없|하|되|받)는$/u.test(before.bare))
  );
}

function tellsDeed(end: string): boolean {
  if (isPast(end) || finalOf(end.slice(0, -1)) === FINAL.nieun) return true;
  if (/(?:예정|계획|방침)(?:이다|입니다)$/u.test(end)) return true;
  return (
    /는다$/u.test(end) ||
    (/니다$/u.test(end) && !/(?:입|습)니다$/u.test(end)) ||
    /(?:맡|않|받|찾|얻|갖|짓)습니다$/u.test(end)
  );
}

/** Ends in ㄴ or ㄹ without a particle, as verbs do that describe a noun. */
function mayBeVerb(text: string): boolean {
  const final = finalOf(text);
  if (GOES_ON.test(text) || /[는던]$/u.test(text)) return true;
  return (final === FINAL.nieun || final === FINAL.rieul) && !isListed(text) && !/\d/u.test(text);
}
