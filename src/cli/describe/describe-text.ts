import type { Answer } from "../../answer/answer.js";
import { folded } from "./describe-sources.js";

/** The answer's text for the terminal: where it names articles, each has a line. */
export function describeText(answer: Answer): string {
  const items = answer.claims.map(({ text, citations }) => {
    const [number, ...others] = citations;
    const cited = answer.citations.find(({ n }) => n === number);
    if (cited === undefined || others.length > 0) return null;
    return listItem(folded(text), folded(cited.title ?? cited.quote), ` [${cited.n}]`);
  });
  if (items.length < 2 || items.includes(null)) return answer.text;
  return items.join("\n");
}

/** What names an article by its headline, or its first sentence, and adds what is known of it; null for any other claim. */
function listItem(text: string, headline: string, number: string): string | null {
  const at = text.indexOf(headline);
  if (at < 0 || text.length === at + headline.length) return null;
  // What stands in front of the first, how many there are for example, leads in the list.
  const lead = at === 0 ? "" : `${text.slice(0, at).trim()}\n`;
  return `${lead}  · ${text.slice(at)}${number}`;
}
