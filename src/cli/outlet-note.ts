import { disassemble } from "es-hangul";
import { editDistance } from "../coverage/edit-distance.js";
import { matchable, typedRank } from "../discord/text/typed-match.js";
import { foldName } from "../retrieval/filters.js";
import { nextStep, shellWord } from "./next-step.js";
import { note } from "./print.js";

/** How many outlets are offered in place of one that is not there. */
const OFFERED = 3;

/** Says on stderr that the coverage has no outlet of this name, and which it has that are spelled like it. */
export function noteUnknownOutlet(
  catalog: readonly { readonly outlet: string | null }[],
  wanted: string | undefined,
): void {
  const outlets = [...new Set(catalog.flatMap(({ outlet }) => outlet ?? []))];
  if (wanted === undefined || outlets.some((outlet) => foldName(outlet) === foldName(wanted))) return;
  const close = closeNames(wanted, outlets);
  const next = close[0] === undefined ? "npm run articles (it lists them)" : `--outlet ${shellWord(close[0])}`;
  const count =
    outlets.length === 1 ? "There is 1 other outlet" : `There are ${outlets.length} others, none spelled like it`;
  const meant = close.length === 0 ? count : `There is ${close.map((name) => `«${name}»`).join(", ")}`;
  note(`No article is of the outlet «${wanted}». ${meant}. Next: ${nextStep(next)}`);
}

/**
 * Names that hold what was typed, or that differ from it in at most a quarter of the letters they are typed with, the closest
 * first. Letters rather than syllables count: 조선일보 shares half its syllables with 세계일보, and is no slip for it.
 */
export function closeNames(wanted: string, names: readonly string[]): string[] {
  const typed = lettersOf(wanted);
  const rankOf = typedRank(wanted);
  return names
    .flatMap((name) => {
      const rank = rankOf(matchable(name));
      // A letter stands inside many a name.
      if (rank !== null && (rank < 2 || typed.length > 2)) return [{ name, distance: rank / 3 }];
      const letters = lettersOf(name);
      const distance = editDistance(typed, letters);
      return distance <= Math.max(typed.length, letters.length) / 4 ? [{ name, distance }] : [];
    })
    .sort((a, b) => a.distance - b.distance)
    .slice(0, OFFERED)
    .map(({ name }) => name);
}

/** What a name is typed with, without white space, case and width: 한겨레 → ㅎㅏㄴㄱㅕㄹㅔ. */
function lettersOf(name: string): string {
  return disassemble(foldName(name));
}
