import { looksLikeKoreanName } from "../verify/verify-korean.js";
import { TITLES } from "../verify/verify-name-tables.js";
import type { LanguageFamily } from "../verify/verify-names.js";

/** "…했다고 14일 밝혔다": what a body makes known of itself, with nothing between but when. */
const ANNOUNCED =
  /^(.*[가-힣]다)고 (?:[가-힣]{0,3} ?\d{1,2}일 |이날 )?(?:밝혔|발표했|공시했|공고했)(?:다|습니다)[.]?$/su;
const PERSON = new RegExp(`(?:${TITLES}|의원|후보|측|관계자|씨)$`, "u");
/** A word that may be who does something, whatever stands around it: 경찰은, 씨가, ‘다람이호’가. */
const PLAYER = /['’”"」』》)）]?(?:은|는|이|가|께서)$/u;
/** Verbs in front of a noun, whose last syllable is no particle: 만드는, 운영하는. */
const VERB = /[가-힣](?:드|끄|르|루|리|기|치|하|되|우|추|키|오|있|없)는$/u;
/** What is denied, promised or feared of oneself is not so because one says it. */
const NOT_DONE = /않|못|없|아니|겠|수 있|것이|(?<![가-힣])안 /u;

/** "기상청에 따르면 …": what an office that measures or registers says of what it measures; not police, courts and parties. */
const MEASURED =
  /^(?:\d{1,2}일 )?[^,"“”]{0,30}?(?:공시시스템|통계청|기상청|지질조사국|소방당국|소방본부|소방서|보건소|보건당국|질병관리청|산림청|방역당국|집계|통계)에 따르면,? /u;

/** The same without the office that measured it: 금융감독원 전자공시시스템에 따르면. Null where somebody else says so. */
function measuredIn(text: string): string | null {
  const source = /["“”]/u.test(text) ? undefined : MEASURED.exec(text)?.[0];
  return source === undefined ? null : text.slice(source.length);
}

/**
 * What a sentence tells without its "밝혔다", where a body tells of itself what it has done: 포근이 투자를 유치했다고 9일 밝혔다. Null for
 * what it says of others, for what a person says and for all direct speech.
 */
function announcedIn(text: string): string | null {
  const told = /["“”]/u.test(text) ? undefined : ANNOUNCED.exec(text)?.[1];
  if (told === undefined || NOT_DONE.test(told)) return null;
  const players = told.split(/\s+/u).filter((word) => PLAYER.test(word) && !VERB.test(word));
  const [player = "", ...others] = players;
  const who = player.replace(PLAYER, "");
  return others.length === 0 && who !== "" && !PERSON.test(who) && !looksLikeKoreanName(player, who, "")
    ? `${told}.`
    : null;
}

/** What a sentence tells apart from the body that tells it of itself or the office that has measured it; empty where nobody does. */
export function toldIn(text: string, family: LanguageFamily): string[] {
  return family === "ko" ? [announcedIn(text), measuredIn(text)].flatMap((told) => told ?? []) : [];
}
