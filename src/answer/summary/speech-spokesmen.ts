import { TITLES } from "../verify/verify-name-tables.js";

/** Words of an office between a body and the title: 혁신기술 팀장. */
const OFFICE = "(?:[가-힣A-Za-z]+ ){0,2}?(?:[가-힣]{1,6})?";
/** A name with up to one word in front of the last, which the article calls its bearer by. */
const NAME = "(?:[가-힣A-Za-z]{1,8} )?([가-힣]{1,3}) ";

/**
 * Who speaks for a body in an article: those named with it and a title behind, as the article calls them later on (로웬 팀장 of 나래청 제나 로웬 혁신
 * 팀장, or of 제나 로웬 나래청 혁신 팀장).
 */
export function spokesmenOf(body: string, article: string): string[] {
  const name = body.trim();
  // Non-breaking spaces are spaces.
  const source = article.replace(/\s+/gu, " ");
  if (!/^[가-힣A-Za-z]{3,}$/u.test(name) || new RegExp(`(?:${TITLES})$`, "u").test(name)) return [];
  const title = `(${TITLES})(?![가-힣]{2})`;
  const forms = [
    new RegExp(`${name} ${NAME}${OFFICE}${title}`, "gu"),
    new RegExp(`${NAME}${name} ${OFFICE}${title}`, "gu"),
  ];
  const named = forms.flatMap((form) =>
    [...source.matchAll(form)].map(([, own = "", office = ""]) => `${own} ${office}`),
  );
  return [...new Set(named)].filter((one) => calls(one, source));
}

/** Whether the article goes on to call somebody so, as topic or subject. */
function calls(called: string, source: string): boolean {
  return new RegExp(`(?<![가-힣])${called}(?:은|는|이|가|도)(?=[\\s,])`, "u").test(source);
}
