import type { Statement } from "../statement/statement.js";
import { KOREAN_NAME, personsIn } from "../statement/statement-persons.js";
import { SURNAMES, TITLES } from "../verify/verify-name-tables.js";
import { spokesmenOf } from "./speech-spokesmen.js";

const QUOTED = /["“][^"“”]*["”]|[‘'][^’']{12,}[’']/gu;
/** Behind a quote, or a clause that tells what was said: 말했다, 라고, 며, 다고. */
const SPEAKS =
  /["”’'](?:이?라고|이?라며|이?라면서|고|며|면서)|[다자라냐](?:고|며|면서)\s(?:[가-힣]+\s){0,3}(?:말|밝|강조|설명|덧붙|전|지적|주장|약속|당부|답|언급|호소|요청|촉구|내다|전망|평가|소개|회상|털어|했)|[다자라냐]는\s(?:것이\s)?(?:[가-힣]+의\s)?(?:설명|입장|주장|지적|평가|분석|반응|전언|각오|판단|진단|의견|얘기|이야기|생각|전망|관측|취지|견해|당부|호소|말)(?:이다|다|이었다|였다|이라|이다)?[.\s]|[다자라냐]고\s(?:한|밝힌|말한|전한|설명한)\s(?:말|것)/u;
/** At the beginning: the one who spoke last goes on. */
const GOES_ON = /^(?:그는|그녀는|이어|또|또한|아울러|특히|그러면서|이와 함께)[\s,]/u;
const TITLE = new RegExp(`^(?:${TITLES})$`, "u");
const CALLED = new RegExp(`^(?:${TITLES}|씨|군|양|옹|여사|대변인|이장|선생)$`, "u");
const PERSON = new RegExp(`^${KOREAN_NAME}$`, "u");
/** So near a name its title stands, in UTF-16 units. */
const NEAR = 24;

/**
 * The sentences of a Korean article in which somebody says something, in order: the one named is the topic or subject outside of what
 * is quoted, in full, or after that by surname and title (박 시장은), or the next sentence goes on with the same speaker (그는 …).
 * @param who as asked: 하나래 시장, 윤가람, 소방서장, 노조
 * @param statements of one article, in order
 */
export function speechOf(who: string, statements: readonly Statement[]): Statement[] {
  const own = spokenBy(who, statements);
  const source = statements[0]?.article.source ?? "";
  return own.length > 0 ? own : spokesmenOf(who, source).flatMap((one) => spokenBy(one, statements));
}

function spokenBy(who: string, statements: readonly Statement[]): Statement[] {
  const speaker = speakerOf(who);
  if (speaker === null || !statements.some(({ text }) => speaker.full.test(text))) return [];
  const spoken: Statement[] = [];
  let lastNamesake: string | null = null;
  let isSpeaking = false;
  for (const statement of statements) {
    const told = statement.text.replaceAll(QUOTED, (quote) => quote[0] + "_".repeat(quote.length - 2) + quote.at(-1));
    const names = speaker.surname === null ? [] : namesakesIn(told, speaker.surname);
    const isNamed = marks(told, speaker.full);
    const isShort =
      (lastNamesake ?? speaker.name) === speaker.name && shortened(told, speaker, statement.article.source);
    lastNamesake = speaker.full.test(told) ? speaker.name : (names.at(-1) ?? lastNamesake);
    const goesOn: boolean = isSpeaking && GOES_ON.test(told) && !OTHER_TOPIC.test(told.replace(GOES_ON, ""));
    isSpeaking = isNamed || isShort || goesOn;
    if (isSpeaking && statement.kind === "body" && SPEAKS.test(statement.text)) spoken.push(statement);
  }
  return spoken;
}

/** Somebody else is the topic. */
const OTHER_TOPIC = /[가-힣)](?:은|는)(?=[\s,])/u;

interface Speaker {
  /** The name without a title. */
  readonly name: string;
  readonly full: RegExp;
  /** The part of a person's name that stands alone in front of a title: 박 시장, 웡 팀장; null for what is no person's name. */
  readonly short: string | null;
  /** Of a Korean name. */
  readonly surname: string | null;
}

function speakerOf(who: string): Speaker | null {
  const words = who.trim().split(/\s+/u);
  // 박성규 소방서장: behind a name of Korean form stands who that is.
  const named = PERSON.test(words[0] ?? "") ? words.slice(0, 1) : words.filter((word) => !TITLE.test(word));
  const name = (named.length > 0 ? named : words).join(" ");
  if (name.length < 2 && named.length === words.length) return null;
  // 웡 팀장 is asked for as the article calls him.
  const isShort = name.length === 1 && words.length > 1;
  const body = (isShort ? words.join(" ") : name).split(" ").map(escaped).join("\\s?");
  const full = new RegExp(`(?<![가-힣A-Za-z])${body}(?![가-힣]{6})`, "u");
  const last = named.at(-1) ?? "";
  const isKorean = named.length === 1 && /^[가-힣]{2,4}$/u.test(last) && SURNAMES.includes(last[0] ?? " ");
  const surname = isKorean ? (last[0] ?? null) : null;
  return { name, full, short: surname ?? (named.length > 1 ? last : null), surname };
}

/** Whether a speaker is named by surname and title, the title known as one or standing near the full name in the article. */
function shortened(told: string, { short, full }: Speaker, source: string): boolean {
  if (short === null) return false;
  const called = new RegExp(
    `(?<![가-힣A-Za-z])${escaped(short)}\\s?([가-힣]{1,5}?)(?:은|는|이|가|께서는|도)(?=[\\s,])`,
    "u",
  );
  const title = called.exec(told)?.[1];
  if (title === undefined) return false;
  const at = source.search(full);
  return CALLED.test(title) || source.slice(Math.max(0, at - NEAR), at + NEAR).includes(title);
}

/** Whether what a pattern names is marked as topic or subject, with offices in between; a subject only where nothing else is the topic. */
function marks(told: string, named: RegExp): boolean {
  const topic = new RegExp(`${named.source}[^"“”,.]{0,40}?(?:은|는|께서는|도)(?=[\\s,])`, "u");
  if (topic.test(told)) return true;
  const subject = new RegExp(`${named.source}[^"“”,.]{0,40}?(?:이|가|께서)(?=[\\s,])`, "u");
  return subject.test(told) && !OTHER_TOPIC.test(told);
}

function namesakesIn(text: string, surname: string): string[] {
  return personsIn(text)
    .map(({ start, end }) => text.slice(start, end))
    .filter((name) => name.startsWith(surname) && name.length > 1);
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/gu, "\\$&");
}
