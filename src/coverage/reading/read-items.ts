import type { Article } from "../article.js";
import type { SeedFile } from "./seed-files.js";

/** An article as read, or what was left out and why. */
export type ReadItem =
  | { readonly kind: "article"; readonly article: Article }
  | { readonly kind: "skipped"; readonly file: string; readonly reason: string };

/** What a reader made of a part of a file: an article, or the reason why there is none. */
export function itemOf(seed: SeedFile, read: Article | { readonly reason: string }, at: string): ReadItem {
  return "reason" in read ? skipped(seed, `${at}${read.reason}`) : { kind: "article", article: read };
}

/** A file or a part of it that is left out. */
export function skipped(seed: SeedFile, reason: string): ReadItem {
  return { kind: "skipped", file: seed.file, reason };
}
