import { customId } from "../custom-id.js";
import type { Phrases } from "../locales/phrases.js";
import { packBlocks } from "../text/split.js";
import { button, rowOf } from "./buttons.js";
import { EMBED_LIMIT } from "./limits.js";
import type { Outgoing } from "./outgoing.js";

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

/** A page of a list with the way to the others. */
export function pageOf(list: PagedList, phrases: Phrases): Outgoing {
  const { id, blocks, each } = list;
  const pages = Math.max(1, Math.ceil(blocks.length / each));
  const page = Math.min(Math.max(1, list.page), pages);
  const shown = blocks.slice((page - 1) * each, page * each);
  const [description = ""] = packBlocks(shown, "\n\n", EMBED_LIMIT);
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
