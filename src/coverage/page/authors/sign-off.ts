import { isKoreanName } from "../../bylines/korean-bylines.js";
import type { Found } from "../../text-metadata.js";

/** How reports end on Korean television: "KBS 뉴스 홍길동입니다.", "지금까지 국회에서 MBC뉴스 홍길동이었습니다." */
const SIGN_OFF =
  /(?:^|\s)(?:[A-Z]{2,6}\d?(?:\s?뉴스)?|[가-힣A-Z]{0,6}(?:뉴스|방송)(?:\s?TV)?)\s([가-힣]{2,4}?)(?:이었습니다|였습니다|입니다)\.?$/u;
/** How the studio hands over to the reporter: "홍길동 기자가 취재했습니다.", "홍길동 기자입니다." */
const HANDED_OVER =
  /(?:^|[\s.])([가-힣]{2,4}) (?:[가-힣]{2,4})?기자(?:입니다|가 (?:.{0,20}\s)?(?:보도|취재|전해|다녀|알아|만나|짚어|설명)|의 (?:단독 )?(?:보도|리포트|취재))[^.]{0,30}\.?$/u;
/** Lines longer than this (in characters) say more than who speaks. */
const LONGEST = 60;

/** Whether a line is a reporter signing off. */
export function isSignOff(text: string): boolean {
  return text.length <= LONGEST && SIGN_OFF.test(text);
}

/** The reporter of a broadcast: who signs off in its last lines, else whom the studio hands over to in its first. */
export function signOff(paragraphs: readonly { readonly kind: string; readonly text: string }[]): Found | null {
  const body = paragraphs.filter(({ kind }) => kind === "body").map(({ text }) => text);
  for (const text of body.slice(-4).reverse()) {
    const name = text.length <= LONGEST ? SIGN_OFF.exec(text)?.[1] : undefined;
    if (name !== undefined && isKoreanName(name)) return { value: name, from: `sign-off "${text}"` };
  }
  for (const text of body.slice(0, 4)) {
    const [form, name] = HANDED_OVER.exec(text) ?? [];
    if (form !== undefined && name !== undefined && isKoreanName(name))
      return { value: name, from: `the studio hands over "${form.trim()}"` };
  }
  return null;
}
