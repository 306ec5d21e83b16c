import type { Document } from "domhandler";
import { DomUtils } from "htmlparser2";
import { type Candidate, candidateFrom, candidateOfTexts, densestContainer, markedContainers } from "./candidates.js";
import { type Embedded, plainTexts } from "./embedded.js";
import { textsIn } from "./json-values.js";
import { ProseMap } from "./prose-map.js";
import { readabilityBlocks } from "./readability.js";
import type { Structured } from "./structured.js";
import { type TrimHints, type Trimmed, trimBlocks } from "./trim-blocks.js";
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
}

/** Trust in each kind of opinion, as a share of full agreement. Marks made by the site beat guesses from outside. */
const TRUST: Readonly<Record<string, number>> = {
  "microdata articleBody": 0.12,
  "container named as the text": 0.08,
  "densest container": 0.04,
  "article element": 0.02,
  Readability: 0.03,
};

/** A stated text (JSON-LD, script data) of less than this share of the page's own is an excerpt. */
const EXCERPT = 0.75;

/** Chooses the article's text: of several opinions the one that the others agree with most. */
export function chooseBody(
  document: Document,
  structured: Structured,
  embedded: Embedded | null,
  hints: TrimHints,
): ChosenBody | null {
  const prose = new ProseMap(document);
  if (prose.root === null) return null;
  const root = prose.root;
  const densest = densestContainer(prose);
  const candidates: Candidate[] = [
    ...markedContainers(document, prose).map(({ from, elements }) => candidateFrom(from, elements, prose)),
    ...(densest ? [candidateFrom("densest container", [densest], prose)] : []),
    { from: "Readability", blocks: readabilityBlocks(DomUtils.getOuterHTML(document)) },
  ];
  const opinions = candidates.map((candidate) => opinionOf(candidate, hints)).filter((opinion) => opinion.size > 0);
  const best = mostAgreed(opinions);
  const stated = statedTexts(structured, embedded).map(({ from, texts }) =>
    opinionOf(candidateOfTexts(from, texts, root), hints),
  );
  const longest = stated.reduce<Opinion | null>(
    (most, opinion) => (opinion.size > (most?.size ?? 0) ? opinion : most),
    null,
  );
  if (longest === null || longest.size < 20) return best && { from: best.from, ...best.trimmed };
  if (best === null || isExcerpt(best, longest)) return { from: longest.from, ...longest.trimmed };
  if (longest.size < EXCERPT * best.size) return { from: best.from, ...best.trimmed };
  return { from: `${best.from}, as ${longest.from} has it`, ...onlyStated(best.trimmed, longest.bag) };
}

function opinionOf(candidate: Candidate, hints: TrimHints): Opinion {
  const trimmed = trimBlocks(candidate.blocks, hints);
  const bag = wordBag(trimmed.paragraphs.map((paragraph) => paragraph.text).join("\n"));
  return { from: candidate.from, trimmed, bag, size: bagSize(bag), trust: TRUST[candidate.from] ?? 0 };
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

/** The page shows only a part of the stated text (a paywall, or a page that its scripts build), or something else. */
function isExcerpt(page: Opinion, stated: Opinion): boolean {
  return page.size < EXCERPT * stated.size;
}

function statedTexts(
  { article }: Structured,
  embedded: Embedded | null,
): { readonly from: string; readonly texts: readonly string[] }[] {
  const linked = textsIn(article?.articleBody ?? null).join("\n");
  return [
    { from: "JSON-LD articleBody", texts: plainTexts(linked) },
    ...(embedded ? [{ from: embedded.from, texts: embedded.texts }] : []),
  ];
}

/** A paragraph counts as stated when most of its words are. */
const STATED_SHARE = 0.6;

/** Drops the paragraphs that the site's own statement of the text does not have; captions are not part of such statements. */
function onlyStated(trimmed: Trimmed, stated: WordBag): Trimmed {
  const kept = trimmed.paragraphs.filter((paragraph) => {
    const bag = wordBag(paragraph.text);
    return paragraph.kind === "caption" || sharedWords(bag, stated) >= STATED_SHARE * bagSize(bag);
  });
  const dropped = trimmed.paragraphs.filter((paragraph) => !kept.includes(paragraph));
  return {
    ...trimmed,
    paragraphs: kept,
    removed: [
      ...trimmed.removed,
      ...dropped.map(({ text }) => ({ text, reason: "not in the text that the site states" })),
    ],
  };
}
