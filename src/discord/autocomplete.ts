import { createHash } from "node:crypto";
import { setImmediate as nextTurn } from "node:timers/promises";
import { dayOf } from "../retrieval/reporting-dates/days.js";
import type { Choice } from "./commands/command.js";
import type { ArticleCard, CoveragePort } from "./ports/coverage.js";
import { shorten } from "./text/escape.js";
import { type Matchable, matchable, typedRank } from "./text/typed-match.js";

/** Discord's limits on suggestions. */
const CHOICES = 25;
const NAME_LIMIT = 100;
const VALUE_LIMIT = 100;
/** Titles that are prepared, and matched, before other work gets its turn: a few milliseconds' worth. */
const AT_ONCE = 200;
const MATCHED_AT_ONCE = 2_000;

interface Prepared {
  readonly snapshot: string | null;
  readonly outlets: readonly { readonly name: string; readonly text: Matchable }[];
  readonly articles: readonly { readonly card: ArticleCard; readonly text: Matchable }[];
}

/** Titles and outlets prepared once for each snapshot: thousands are matched with every key that is pressed. */
const prepared = new WeakMap<CoveragePort, Prepared>();
const underWay = new WeakMap<CoveragePort, Promise<Prepared>>();

function titleOf({ title, opening }: ArticleCard): string {
  return title ?? opening;
}

async function prepare(coverage: CoveragePort): Promise<Prepared> {
  const snapshot = coverage.snapshot();
  const [names, cards] = await Promise.all([coverage.outlets(), coverage.articles()]);
  const articles: { card: ArticleCard; text: Matchable }[] = [];
  for (const card of cards) {
    articles.push({ card, text: matchable(titleOf(card)) });
    if (articles.length % AT_ONCE === 0) await nextTurn();
  }
  const made = { snapshot, outlets: names.map((name) => ({ name, text: matchable(name) })), articles };
  prepared.set(coverage, made);
  return made;
}

/** What is prepared; while a new snapshot is being prepared, what was before it. */
async function preparedFor(coverage: CoveragePort): Promise<Prepared> {
  const known = prepared.get(coverage);
  if (known !== undefined && known.snapshot === coverage.snapshot()) return known;
  const making = underWay.get(coverage) ?? prepare(coverage).finally(() => underWay.delete(coverage));
  underWay.set(coverage, making);
  if (known === undefined) return making;
  // Who asks next is told of a failure; this one has their answer.
  making.catch(() => {});
  return known;
}

/** Prepares suggestions before anyone types. */
export async function warmUp(coverage: CoveragePort): Promise<void> {
  await preparedFor(coverage);
}

/** What matches, best first; else in the order it has. */
async function matching<Item extends { readonly text: Matchable }>(
  typed: string,
  items: readonly Item[],
): Promise<Item[]> {
  const byRank: Item[][] = [[], [], []];
  const rankOf = typedRank(typed);
  for (const [index, item] of items.entries()) {
    if (index % MATCHED_AT_ONCE === MATCHED_AT_ONCE - 1) await nextTurn();
    const rank = rankOf(item.text);
    if (rank !== null) byRank[rank]?.push(item);
    if (byRank[0]?.length === CHOICES) break;
  }
  return byRank.flat().slice(0, CHOICES);
}

/** The value that stands for an article in an option: its id, or a digest of it where it is too long. */
function articleValue(id: string): string {
  return id.length <= VALUE_LIMIT ? id : `sha256-${createHash("sha256").update(id).digest("base64url")}`;
}

function articleName(card: ArticleCard, timeZone: string): string {
  const origin = [card.outlet, card.published === null ? null : dayOf(card.published, timeZone)];
  const known = shorten(origin.filter((part) => part !== null).join(" "), NAME_LIMIT / 2);
  if (known === "") return shorten(titleOf(card), NAME_LIMIT);
  return `${shorten(titleOf(card), NAME_LIMIT - known.length - 3)} · ${known}`;
}

/** Outlets for what was typed so far. */
export async function suggestOutlets(typed: string, coverage: CoveragePort): Promise<Choice[]> {
  const { outlets } = await preparedFor(coverage);
  const found = await matching(typed, outlets);
  return found.map(({ name }) => ({ name: shorten(name, NAME_LIMIT), value: name.slice(0, VALUE_LIMIT) }));
}

/** Articles, by title, for what was typed so far. */
export async function suggestArticles(typed: string, coverage: CoveragePort, timeZone: string): Promise<Choice[]> {
  const found = await matching(typed, (await preparedFor(coverage)).articles);
  return found.map(({ card }) => ({ name: articleName(card, timeZone), value: articleValue(card.article) }));
}

/** The id of the article that was meant: the one that was picked, or whose title matches best what was typed. */
export async function articleMeant(given: string, coverage: CoveragePort): Promise<string | null> {
  const { articles } = await preparedFor(coverage);
  const picked = articles.find(({ card }) => articleValue(card.article) === given);
  return (picked ?? (await matching(given, articles))[0])?.card.article ?? null;
}
