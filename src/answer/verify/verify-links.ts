import type { Evidence, Refusal } from "./verify-evidence.js";
import { foldText } from "./verify-fold.js";

/** What a chat makes a link, a mention or markup of. No answer needs these, not even one that quotes them. */
const NEVER: readonly RegExp[] = [
  /\b[a-z][a-z0-9+.-]*:\/\//iu,
  /\bwww\.|\bdiscord\.gg\b/iu,
  /\[[^\]\n]*\]\([^)\n]*\)/u,
  /<[@#:/!a-z][^>\n]*>/iu,
  /@(?:everyone|here)\b/iu,
  /```|\|\|/u,
];
/** Names of sites, accounts and addresses of mail, which an article may be about (Pony.ai). */
const QUOTED_ONLY: readonly RegExp[] = [
  /[a-z0-9._-]*@[\p{L}\p{N}_.-]+/giu,
  /\b[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,12}\b(?:\/\S*)?/giu,
];

/** Refuses a claim with a link, a mention or markup, and one with an address that does not stand in its quotes. */
export function checkLinks(claim: string, evidence: readonly Evidence[]): Refusal | null {
  if (NEVER.some((pattern) => pattern.test(claim))) {
    return { code: "link", reason: "Claims hold no links, mentions or markup." };
  }
  const quotes = evidence.map(({ text }) => foldText(text).text.toLowerCase());
  const found = QUOTED_ONLY.flatMap((pattern) => [...claim.matchAll(pattern)].map(([address]) => address));
  const strange = found.find(
    (address) => !quotes.some((quote) => quote.includes(foldText(address).text.toLowerCase())),
  );
  if (strange === undefined) return null;
  return { code: "link", reason: `The address "${strange}" does not stand in the quotes.` };
}
