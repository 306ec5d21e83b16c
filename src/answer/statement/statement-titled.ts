import { soundOfLatin, soundsAlike } from "../../coverage/romanised-sound.js";
import { remembering } from "../verify/verify-memo.js";
import { SURNAMES } from "../verify/verify-name-tables.js";
import { soundOfHangul } from "../verify/verify-romanise.js";
import type { Statement } from "./statement.js";
import { personsIn } from "./statement-persons.js";

/** Titles in front of a surname: Mayor Park, CEO Kim. */
const TITLES = new Set(
  "mayor minister ceo cto cfo president chairman chairwoman chair director professor prof dr doctor mr ms mrs governor lawmaker representative rep coach manager captain judge commissioner ambassador secretary senator general head".split(
    " ",
  ),
);
/** A word, and a capitalised one behind it that no further name follows. */
const TITLED = /(?<!\p{L})(\p{L}+)\.?\s+(\p{Lu}\p{Ll}{1,6})(?=[\s,.?!'’]|$)(?!\s+\p{Lu})/gu;
/** How the commonest surnames are romanised. */
const SPELT: ReadonlyMap<string, string> = new Map(
  "lee:이 rhee:이 yi:이 park:박 bak:박 pak:박 kim:김 gim:김 choi:최 choe:최 jung:정 jeong:정 chung:정 cho:조 jo:조 kang:강 gang:강 yoon:윤 yun:윤 jang:장 chang:장 lim:임 im:임 rim:임 shin:신 sin:신 noh:노 roh:노 no:노 moon:문 mun:문 koo:구 gu:구 ku:구 woo:우 oh:오 o:오 seo:서 suh:서 kwon:권 gwon:권 hwang:황 ahn:안 an:안 song:송 yoo:유 yu:유 ryu:류 hong:홍 jeon:전 chun:전 ko:고 go:고 son:손 sohn:손 bae:배 pae:배 baek:백 paik:백 heo:허 hur:허 huh:허 nam:남 sim:심 shim:심 ha:하 kwak:곽 gwak:곽 sung:성 seong:성 cha:차 joo:주 ju:주 na:나 ra:나 min:민 jin:진 ji:지 um:엄 eom:엄 chae:채 won:원 cheon:천 bang:방 pang:방 kong:공 gong:공 hyun:현 hyeon:현 ham:함 byun:변 byeon:변 yeom:염 do:도 seok:석 seol:설 ma:마 gil:길 kil:길 wi:위 pyo:표 myung:명 ki:기 ban:반 wang:왕 geum:금 ok:옥 yuk:육 in:인 maeng:맹 mo:모"
    .split(" ")
    .map((pair) => pair.split(":"))
    .map(([latin = "", hangul = ""]) => [latin, hangul] as const),
);

/**
 * Persons whom a question calls by title and surname alone (Mayor Park), by the surname in lower case: their full names in the statements, where one
 * of that surname stands there.
 */
export function personsByTitle(question: string, statements: readonly Statement[]): Map<string, readonly string[]> {
  const titled = [...question.matchAll(TITLED)].filter(([, title = ""]) => TITLES.has(title.toLowerCase()));
  if (titled.length === 0) return new Map();
  const persons = statements.flatMap(({ text }) => personsIn(text).map(({ start, end }) => text.slice(start, end)));
  const all = [...new Set(persons)].filter((name) => /^[가-힣]{3,4}$/u.test(name));
  const found = new Map<string, readonly string[]>();
  for (const [, , surname = ""] of titled) {
    const names = all.filter((name) => isSurname(surname.toLowerCase(), name.charAt(0)));
    if (names.length > 0) found.set(surname.toLowerCase(), names);
  }
  return found;
}

const heard = remembering((latin: string) => soundOfLatin(latin), 4_000);

/** Whether it is known of a word in Latin letters, in lower case, which family name it stands for. */
export function isKnownSurname(latin: string): boolean {
  return SPELT.has(latin);
}

/** Whether a word in Latin letters, in lower case, is how a family name of one syllable is romanised. */
export function isSurname(latin: string, syllable: string): boolean {
  const spelt = SPELT.get(latin);
  if (spelt !== undefined) return spelt === syllable;
  return SURNAMES.includes(syllable) && soundsAlike(heard(latin), soundOfHangul(syllable));
}
