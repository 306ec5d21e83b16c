/** How Korean sites address readers: "…할 수 있습니다", "…보세요"; reports say "…했다". */
const POLITE = /(?:니다|세요|셔요|어요|아요|해요|예요|에요|네요|데요|까요|십시오|시죠)[.!?~…\s]*$/u;
const PLAIN = /(?<!니)다[.…\s]*$/u;
/** Share of the letters in the style of reports from which a text is one. */
const REPORT = 0.7;
/** Fewer paragraphs of that style tell nothing. */
const ENOUGH = 2;

/** Whether a Korean paragraph addresses readers, as notes of sites do; quotations are somebody's words. */
export function isPolite(text: string): boolean {
  return POLITE.test(text);
}

/** Whether paragraphs are a Korean report, in which nobody addresses readers: notes of the site then stand out. */
export function isReport(texts: readonly string[]): boolean {
  const plain = texts.filter((text) => PLAIN.test(text));
  return plain.length >= ENOUGH && lettersOf(plain) >= REPORT * lettersOf([...plain, ...texts.filter(isPolite)]);
}

function lettersOf(texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + text.length, 0);
}
