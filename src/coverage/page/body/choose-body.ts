import type { Document } from "domhandler";
import { DomUtils } from "htmlparser2";
import { type Embedded, plainTexts } from "../embedded.js";
import { textsIn } from "../json-values.js";
import type { Structured } from "../structured.js";
import { sentenceWidth } from "./blocks.js";
import {
  type Candidate,
  candidateFrom,
  candidateOfTexts,
  densestContainer,
  markedContainers,
  withLead,
} from "./candidates.js";
import { onlyStated } from "./only-stated.js";
import type { ProseMap } from "./prose-map.js";
import { readabilityBlocks } from "./readability.js";
import { folded, type Paragraph, type TrimHints, type Trimmed, trimBlocks } from "./trim-blocks.js";
import { bagF1, bagSize, sharedWords, type WordBag, wordBag } from "./word-bags.js";

/** The text of a page, and which of the opinions on it counted. */
export interface ChosenBody extends Trimmed {
  readonly from: string;
}

interface Opinion {
  readonly from: string;
  readonly trimmed: Trimmed;
  readonly bag: WordBag;
  readonly size: number;
  /** How much the opinion is trusted beside its agreement with the others. */
  readonly trust: number;
  /** It holds what the page's description opens with. */
  readonly isDescribed: boolean;
}

/**
 * Trust in each kind of opinion, as a share of full agreement. Marks made by the site beat guesses from outside, and what
 * it marks as the text for machines beats all of them: those agree on the notes around it.
 */
const TRUST: Readonly<Record<string, number>> = {
  "microdata articleBody": 0.25,
  "container named as the text": 0.1,
  "container of content": 0.08,
  "densest container": 0.04,
  "article element": 0.02,
  Readability: 0.03,
};

/** Opinions that share less (F1 of words) are different texts. */
const OTHER = 0.5;
/** How many letters of the page's description must stand in a text that it describes. */
const OPENING = 30;
/** Opinions that share this much (F1 of words) are the same. */
const AGREED = 0.97;
/** A stated text (JSON-LD, script data) of less than this share of the page's own is an excerpt. */
const EXCERPT = 0.75;

/** Chooses the article's text: of several opinions the one that the others agree with most. */
export function chooseBody(
  document: Document,
  prose: ProseMap,
  structured: Structured,
  embedded: Embedded | null,
  hints: TrimHints,
): ChosenBody | null {
  if (prose.root === null) return null;
  const root = prose.root;
  const densest = densestContainer(prose);
  const candidates: Candidate[] = [
    ...markedContainers(document, prose).map(({ from, elements }) => candidateFrom(from, elements, prose)),
    ...(densest ? [candidateFrom("densest container", withLead(densest), prose)] : []),
  ];
  const opens = opening(structured);
  const opinions = candidates
    .map((candidate) => opinionOf(candidate, hints, opens))
    .filter((opinion) => opinion.size > 0);
  if (!isSettled(opinions)) {
    // Written as they are, or each letter of Korean would be a character reference, and a text node of its own.
    const blocks = readabilityBlocks(DomUtils.getOuterHTML(document, { encodeEntities: "utf8" }));
    const opinion = opinionOf({ from: "Readability", blocks }, hints, opens);
    if (opinion.size > 0) opinions.push(opinion);
  }
  const told = opinions.filter(({ trimmed }) => trimmed.paragraphs.some(isProse));
  const best = described(mostAgreed(told.length > 0 ? told : opinions), opinions);
  const stated = statedTexts(structured, embedded).map(({ from, texts, title }) => ({
    ...opinionOf(candidateOfTexts(from, texts, root), hints, opens),
    isTitled: hints.titles.has(folded(title)),
  }));
  const related = stated.filter(
    (opinion) => opinion.size >= 20 && (best === null || isSameText(best, opinion) || isRather(opinion, best)),
  );
  const [longest] = related.sort((a, b) => b.size - a.size);
  if (longest === undefined) return best && { from: best.from, ...best.trimmed };
  if (best === null || best.size < EXCERPT * longest.size) return { from: longest.from, ...longest.trimmed };
  if (longest.size < EXCERPT * best.size) return { from: best.from, ...best.trimmed };
  return { from: `${best.from}, as ${longest.from} has it`, ...onlyStated(best.trimmed, longest.bag) };
}

/** A page that shows fewer words than this is an empty frame for its scripts. */
const FRAME = 60;
/** Share of the shorter text's words that two forms of one text have in common. */
const SAME_TEXT = 0.7;

/** Scripts carry other texts too: comments, terms of use, the next story. */
function isSameText(page: Opinion, stated: Opinion): boolean {
  if (page.size < FRAME) return true;
  return sharedWords(page.bag, stated.bag) >= SAME_TEXT * Math.min(page.size, stated.size);
}

/** A page whose own words are few, and are of something else, leaves its text to its scripts; those repeat its title. */
function isRather(stated: Opinion & { readonly isTitled: boolean }, page: Opinion): boolean {
  return stated.isTitled && page.size < 0.5 * stated.size;
}

/** Captions and the titles of other stories are no text where another opinion has one. */
function isProse({ text, kind }: Paragraph): boolean {
  return kind === "body" && sentenceWidth(text) > 0;
}

function opinionOf(candidate: Candidate, hints: TrimHints, opens: (text: string) => boolean): Opinion {
  const trimmed = trimBlocks(candidate.blocks, hints);
  const text = trimmed.paragraphs
    .flatMap((paragraph) => (paragraph.kind === "headline" ? [] : [paragraph.text]))
    .join("\n");
  const bag = wordBag(text);
  const trust = TRUST[candidate.from] ?? 0;
  return { from: candidate.from, trimmed, bag, size: bagSize(bag), trust, isDescribed: opens(text) };
}

/** Of two quite different texts the one that the page describes; a summary above the same text makes no difference. */
function described(best: Opinion | null, opinions: readonly Opinion[]): Opinion | null {
  if (best === null || best.isDescribed) return best;
  return mostAgreed(opinions.filter(({ isDescribed, bag }) => isDescribed && bagF1(bag, best.bag) < OTHER)) ?? best;
}

/** Tells texts that hold what the page's description opens with: often that is the beginning of the article. */
function opening({ article, metas }: Structured): (text: string) => boolean {
  const descriptions = [
    ...["og:description", "description", "twitter:description"].flatMap((name) => metas.get(name) ?? []),
    ...textsIn(article?.description ?? null),
  ];
  const starts = [...new Set(descriptions.map((text) => folded(text).slice(0, OPENING)))];
  const told = starts.filter((start) => start.length === OPENING);
  return (text) => told.length > 0 && told.some((start) => folded(text).includes(start));
}

/** Whether one more opinion would change nothing; Readability's costs as much time as all others. */
function isSettled(opinions: readonly Opinion[]): boolean {
  const [first] = opinions;
  return first !== undefined && opinions.length > 1 && opinions.every(({ bag }) => bagF1(first.bag, bag) >= AGREED);
}

function mostAgreed(opinions: readonly Opinion[]): Opinion | null {
  let best: Opinion | null = null;
  let bestScore = Number.NEGATIVE_INFINITY;
  for (const opinion of opinions) {
    const others = opinions.filter((other) => other !== opinion);
    const agreement =
      others.reduce((sum, other) => sum + bagF1(opinion.bag, other.bag), 0) / Math.max(1, others.length);
    if (agreement + opinion.trust > bestScore) [best, bestScore] = [opinion, agreement + opinion.trust];
  }
  return best;
}

function statedTexts(
  { article }: Structured,
  embedded: Embedded | null,
): { readonly from: string; readonly texts: readonly string[]; readonly title: string }[] {
  const linked = textsIn(article?.articleBody ?? null).join("\n");
  const owner = embedded?.owner;
  return [
    { from: "JSON-LD articleBody", texts: plainTexts(linked), title: textsIn(article?.headline ?? null)[0] ?? "" },
    ...(embedded
      ? [
          {
            from: embedded.from,
            texts: embedded.texts,
            title: textsIn(owner?.headline ?? owner?.headlines ?? owner?.title ?? owner?.subject ?? null)[0] ?? "",
          },
        ]
      : []),
  ];
}
