import type { Gloss } from "./gloss.js";
import { namingBrackets } from "./gloss-brackets.js";
import { nameKey } from "./gloss-key.js";
import { nameBefore } from "./gloss-reach.js";

/**
 * The names that a text itself sets equal by a bracket: 아이플라이텍(iFlyTek), 잉단(硬蛋 IngDan), Greater Bay Area (GBA),
 * 중소벤처기업부(이하 중기부). Credits, ages, dates, amounts and explanations are left out. How far the left name reaches is decided
 * in `nameBefore`. Never throws; takes time in proportion to the text's length.
 * @returns in order of appearance; every name is `text.slice(start, end)`
 */
export function findGlosses(text: string): Gloss[] {
  const glosses: Gloss[] = [];
  for (const bracket of namingBrackets(text)) {
    // Of two scripts in one bracket the one whose evidence is better says where the name begins: Han by its length.
    const inside = bracket.names.find(({ text: name }) => /\p{Script=Han}/u.test(name)) ?? bracket.names[0];
    const left = inside === undefined ? null : nameBefore(text, bracket, inside);
    if (left === null) continue;
    const keys = new Set([left, ...bracket.names].map(({ text: name }) => nameKey(name)));
    if (keys.size === bracket.names.length + 1 && !keys.has("")) glosses.push({ names: [left, ...bracket.names] });
  }
  return glosses;
}
