import { editDistance } from "../coverage/edit-distance.js";
import { matchable, typedRank } from "../discord/text/typed-match.js";
import { foldName } from "../retrieval/filters.js";
import { nextStep } from "./next-step.js";
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
  const next = close.length === 0 ? "npm run articles (it shows the outlets)" : `--outlet "${close[0]}"`;
  const meant = close.length === 0 ? "" : ` There is ${close.map((name) => `«${name}»`).join(", ")}.`;
  note(`No article is of the outlet «${wanted}».${meant} Next: ${nextStep(next)}`);
}

/** Names that begin like what was typed or differ from it in a third of its characters, the closest first. */
export function closeNames(wanted: string, names: readonly string[]): string[] {
  const typed = foldName(wanted);
  const rankOf = typedRank(wanted);
  const most = Math.max(1, Math.ceil([...typed].length / 3));
  return names
    .map((name) => ({
      name,
      distance: rankOf(matchable(name)) === null ? editDistance([...typed], [...foldName(name)]) : 0,
    }))
    .filter(({ distance }) => distance <= most)
    .sort((a, b) => a.distance - b.distance)
    .slice(0, OFFERED)
    .map(({ name }) => name);
}
