import { customId } from "../custom-id.js";
import type { Phrases } from "../locales/phrases.js";
import { button, rowOf } from "./buttons.js";
import { EMBED_LIMIT } from "./limits.js";
import type { Outgoing } from "./outgoing.js";

const SEPARATOR = "\n\n";

/** A list of which one page is shown. */
export interface PagedList {
  readonly id: string;
  readonly title: string;
  readonly blocks: readonly string[];
  /** Blocks on one page. */
  readonly each: number;
  /** From 1; one that is out of range is brought into it. */
  readonly page: number;
}

/** Pages of at most `each` blocks and `limit` units; a block that is longer by itself would not fit at all. */
export function paginate(blocks: readonly string[], each: number, limit: number): string[] {
  const pages: string[][] = [];
  for (const block of blocks) {
    const last = pages.at(-1);
    const fits = last !== undefined && last.length < each && [...last, block].join(SEPARATOR).length <= limit;
    if (fits) last.push(block);
    else pages.push([block]);
  }
  return pages.map((page) => page.join(SEPARATOR));
}

/** A page of a list with the way to the others. */
export function pageOf(list: PagedList, phrases: Phrases): Outgoing {
  const { id } = list;
  const descriptions = paginate(list.blocks, list.each, EMBED_LIMIT);
  const pages = descriptions.length;
  const page = Math.min(Math.max(1, list.page), pages);
  const description = descriptions[page - 1] ?? "";
  const turn = (label: string, to: number) => button(label, customId("page", id, to), to < 1 || to > pages);
  return {
    content: "",
    embeds: [
      {
        title: list.title,
        description,
        ...(pages > 1 ? { footer: { text: phrases.listing.page(page, pages) } } : {}),
      },
    ],
    components: pages > 1 ? [rowOf(turn(phrases.button.previous, page - 1), turn(phrases.button.next, page + 1))] : [],
  };
}
