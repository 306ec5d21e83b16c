import type { Article } from "../../coverage/article.js";
import type { Gloss } from "../../coverage/gloss/gloss.js";
import { findAbbreviations } from "../../coverage/gloss/gloss-abbreviations.js";
import { nameKey } from "../../coverage/gloss/gloss-key.js";
import { isCommonNoun } from "../../coverage/gloss/gloss-words.js";
import { findGlosses } from "../../coverage/gloss/glosses.js";
import { type AliasEntry, NAME_MARK, SOUND_MARK } from "./alias-entry.js";
import { AliasLines } from "./alias-lines.js";
import { AliasVocabulary } from "./alias-vocabulary.js";

/** Entries kept; of more, those that fewest articles have go. */
const MOST_ENTRIES = 50_000;
/** Meanings of one name that are kept: AI is 인공지능 and 조류인플루엔자. */
const MOST_MEANINGS = 4;

/** Collects, article by article, which names the coverage sets equal and which Hangul words it holds. */
export class AliasCollector {
  #entries = new Map<string, { readonly names: readonly string[]; count: number }>();
  readonly #vocabulary = new AliasVocabulary();

  /** Takes in an article's text without its furniture. An entry is counted once an article. */
  add(article: Pick<Article, "source" | "blocks" | "title" | "headline">): void {
    const blocks = article.blocks.filter(({ kind }) => kind !== "furniture");
    const parts = blocks.map(({ start, end }) => article.source.slice(start, end));
    const text = [...(article.headline === null ? [article.title ?? ""] : []), ...parts].join("\n");
    const seen = new Set<string>();
    for (const { names } of [...findGlosses(text), ...findAbbreviations(text)].filter(isWorthKeeping)) {
      const key = names
        .map((name) => nameKey(name.text))
        .sort()
        .join("\t");
      if (seen.has(key)) continue;
      seen.add(key);
      const entry = this.#entries.get(key);
      if (entry === undefined) this.#entries.set(key, { names: names.map((name) => name.text), count: 1 });
      else entry.count += 1;
    }
    this.#vocabulary.add(text);
    if (this.#entries.size > 2 * MOST_ENTRIES) this.#entries = new Map(this.#mostFrequent());
  }

  /** The text of the alias file; equal coverage in equal order gives equal text. */
  build(): string {
    const byName = new Map<string, AliasEntry[]>();
    for (const [, entry] of this.#mostFrequent()) {
      for (const key of new Set(entry.names.map(nameKey))) {
        const meanings = byName.get(key) ?? [];
        if (meanings.length < MOST_MEANINGS) byName.set(key, [...meanings, entry]);
      }
    }
    const names = [...byName].map(([key, entries]) => [NAME_MARK + key, JSON.stringify(entries)] as const);
    const sounds = [...this.#vocabulary.build()].map(([skeleton, words]) => [SOUND_MARK + skeleton, words] as const);
    return AliasLines.write(new Map([...names, ...sounds]));
  }

  #mostFrequent(): (readonly [string, { readonly names: readonly string[]; count: number }])[] {
    return [...this.#entries].sort(([, a], [, b]) => b.count - a.count).slice(0, MOST_ENTRIES);
  }
}

/** A short form that is a kind of body (이하 협회) stands for it in that article only. */
function isWorthKeeping({ names }: Gloss): boolean {
  return names.every(({ text }) => text.length <= 60 && (!/^[가-힣]+$/u.test(text) || !isShortNoun(text, names)));
}

function isShortNoun(text: string, names: Gloss["names"]): boolean {
  return isCommonNoun(text) && names.every((other) => /[가-힣]$/u.test(other.text));
}
