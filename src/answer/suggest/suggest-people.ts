import { withParticle } from "../../coverage/particle.js";
import type { Statement } from "../statement/statement.js";
import { SURNAMES, TITLES } from "../verify/verify-name-tables.js";
import { isName } from "./suggest-topic.js";
import type { Suggested } from "./suggested.js";

/** Offices that one person holds at a time. */
const OFFICE =
  "시장|대표|대표이사|장관|차관|청장|회장|이사장|사장|총장|원장|군수|구청장|도지사|교육감|위원장|조합장|관장|소장|센터장|총리|대통령|총재|행장|감독|법인장";
const HOLDER = new RegExp(
  `(?:^|[\\s“‘])([${SURNAMES}][가-힣]{2}) ((?:[가-힣A-Za-z]{2,14} )?[가-힣A-Za-z]{2,14}( ?))(${OFFICE})(?:은|는|이|가)(?=[\\s,])`,
  "u",
);
const FUSED = new RegExp(
  `(?:^|[\\s“‘])([${SURNAMES}][가-힣]{2}) ([가-힣]{2,8}(?:시|군|구|도))(장|수|지사|청장)(?:은|는|이|가)(?=[\\s,])`,
  "u",
);
/** 박하늘 나래시장은 “…”고 말했다. */
const SAID = new RegExp(
  `(?:^|\\s)((?:[${SURNAMES}][가-힣]{2}(?<![는를을의에며고된던회청처])|[가-힣]{1,4}[가-힣](?<![를을은는이가의에와과도한된진인서로며고해]) [가-힣]{1,4}[가-힣](?<![은는한된난던진를을])) (?:[가-힣A-Za-z]{2,14} ){0,2}?[가-힣A-Za-z]{0,12}(?:${TITLES}))(?:은|는) (?:[^“”"]{0,24} )?["“].{12,}["”][^"“”]*?(말했|강조했|밝혔|설명했|덧붙였|주장했|전했|당부했|약속했|칭찬했|비판했|반발했|지적했)(?:습니다|다)[.]?$`,
  "u",
);
/** Verbs that are asked with themselves; all others are ways of saying. */
const SAYING = /^(?:강조했|밝혔|설명했|주장했|지적했)$/u;
/** Who holds an office; the one who holds it is named in front of it. */
export function holderQuestions(text: string, from: Statement): Suggested[] {
  const [, holder = "", town, office] = FUSED.exec(text) ?? [];
  if (town !== undefined && office !== undefined)
    return [{ question: `${withParticle(`${town}${office}`, "은/는")} 누구인가요?`, value: holder }];
  const [, name = "", body, space, title] = HOLDER.exec(text) ?? [];
  if (body === undefined || title === undefined) return [];
  // 등대박물관장: the body's name goes on into the office.
  const named = space === "" ? `${body}${title.slice(0, -1)}` : body.trim();
  return isName(named, "", from)
    ? [{ question: `${withParticle(`${body}${title}`, "은/는")} 누구인가요?`, value: name }]
    : [];
}

/** What somebody said, where the sentence quotes it. */
export function saidQuestions(text: string): Suggested[] {
  const match = SAID.exec(text);
  const [whole = "", person, verb = ""] = match ?? [];
  if (match === null || person === undefined) return [];
  const asked = SAYING.test(verb) ? verb : "말했";
  const isPointedAt = POINTER.test(text.slice(0, match.index + whole.indexOf(person)));
  const who = withParticle(withoutFront(person, isPointedAt), "은/는");
  return [{ question: `${who} 무엇이라고 ${asked}나요?`, value: "", said: true }];
}

/** In front of a noun that it points back with: 이 병원 …. */
const POINTER = /(?:^|\s)(?:이|그|저|해당|같은|본|우리)\s$/u;
const NAME = new RegExp(`^[${SURNAMES}][가-힣]{2}$`, "u");

/**
 * Words in front of a name that describe who it is, and those in front of them: 제자인 [기민호 나래대 교수], 지난달 취임한 [심규리 대표]. What is
 * pointed at is left out whole, as it is named in another sentence: 이 병원 [지창균 원장].
 */
function withoutFront(person: string, isPointedAt: boolean): string {
  const words = person.split(" ");
  const name = words.findLastIndex((word, at) => at < words.length - 1 && NAME.test(word));
  if (name < 1) return person;
  const describing = words
    .slice(0, name)
    .findLastIndex((word) => /(?:[인한된던민쓴낸든킨친린]|맡은|이끈|지낸)$|(?:출신|소속|담당)$/u.test(word));
  return words.slice(isPointedAt ? name : describing + 1).join(" ");
}
