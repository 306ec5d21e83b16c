import type { Evidence, Refusal } from "./verify-evidence.js";
import { foldText } from "./verify-fold.js";

/** Everything that a chat makes a link, a mention or markup of. */
const LINKS: readonly RegExp[] = [
  /\b[a-z][a-z0-9+.-]*:\/\/\S+/giu,
  /\b(?:www|discord)\.[^\s,)]+/giu,
  /\b[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,12}\b(?:\/\S*)?/giu,
  /\[[^\]\n]*\]\([^)\n]*\)/gu,
  /<[@#:/!a-z][^>\n]*>/giu,
  /@[\p{L}\p{N}_]+/gu,
  /```|\|\|/gu,
];

/** Refuses a claim with an address, a mention or a markdown link that does not stand in its quotes. */
export function checkLinks(claim: string, evidence: readonly Evidence[]): Refusal | null {
  const quotes = evidence.map(({ text }) => foldText(text).text.toLowerCase());
  for (const pattern of LINKS) {
    for (const [found] of claim.matchAll(pattern)) {
      const wanted = foldText(found).text.toLowerCase();
      if (!quotes.some((quote) => quote.includes(wanted))) {
        return { code: "link", reason: "Links, addresses and mentions may only be given where the quotes hold them." };
      }
    }
  }
  return null;
}
