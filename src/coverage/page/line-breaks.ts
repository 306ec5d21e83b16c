import { parseByline } from "../bylines/bylines.js";
import { columns } from "../text-width.js";

/** Cuts at line breaks, but joins a line that stops in the middle of a sentence with the next. */
export function paragraphsIn(text: string): string[] {
  const found: string[] = [];
  let open = false;
  for (const raw of text.split("\n")) {
    const line = raw.replace(/\s+/gu, " ").trim();
    const last = found.at(-1);
    if (line === "") open = false;
    else if (open && last !== undefined && goesOn(last, line)) found[found.length - 1] = `${last} ${line}`;
    else {
      found.push(line);
      open = true;
    }
  }
  return found;
}

/** "JANE DOE" with "AND JOHN ROE" below: a list of names goes on with its "and". */
const LIST_GOES_ON = /^(?:[Aa]nd|AND|&|[Uu]nd|UND|[Ee]t|ET|[Yy]|[Ee])(?:\s\p{Lu}[\p{L}.'’-]*){2,5}$/u;
const NAME_LAST = /(?:^|\s)\p{Lu}[\p{L}.'’-]+\s\p{Lu}[\p{L}'’-]+,?$/u;

function goesOn(line: string, next: string): boolean {
  if (columns(line) < 60 && LIST_GOES_ON.test(next)) return NAME_LAST.test(line);
  // A byline below a headline that ends without a sign.
  if (columns(next) < 60 && parseByline(next) !== null) return false;
  return (
    columns(line) >= 40 &&
    /[\p{L}\p{N},]$/u.test(line) &&
    !/[다요죠음함]$/u.test(line) &&
    /^[\p{Ll}\p{Lo}]/u.test(next) &&
    columns(next) >= 30
  );
}
