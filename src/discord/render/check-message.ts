import type { CheckedStatement } from "../../answer/check/check-text.js";
import { withRelativeDates } from "../../answer/dates/relative-dates.js";
import type { Phrases } from "../locales/phrases.js";
import { escapeWithin } from "../text/escape.js";
import { packBlocks } from "../text/split.js";
import { EMBED_LIMIT } from "./limits.js";
import type { Outgoing } from "./outgoing.js";
import { originLine, titleLine } from "./reference.js";
import type { Wording } from "./wording.js";

/** The longest parts of one verdict, in UTF-16 units, and the citations that are shown with it. */
const STATEMENT_LIMIT = 500;
const QUOTE_LIMIT = 500;
const CITATIONS = 2;

const SIGNS = { supported: "✅", contradicted: "❌", not_covered: "❔" } as const;

function verdictBlock(checked: CheckedStatement, phrases: Phrases, wording: Wording): string {
  const { supported, contradicted, notCovered } = phrases.check;
  const verdict = { supported, contradicted, not_covered: notCovered }[checked.verdict];
  const proof = checked.citations
    .slice(0, CITATIONS)
    .map((citation) =>
      [
        `> ${escapeWithin(withRelativeDates(citation.quote, citation.published, wording.timeZone), QUOTE_LIMIT)}`,
        `${titleLine(citation, citation.quote, wording)} · ${originLine(citation, wording)}`,
      ].join("\n"),
    );
  const heading = `${SIGNS[checked.verdict]} **${verdict}** — ${escapeWithin(checked.statement, STATEMENT_LIMIT)}`;
  return [heading, ...proof].join("\n");
}

/** The verdicts on a text, statement by statement, as cards. */
export function checkMessages(statements: readonly CheckedStatement[], phrases: Phrases, timeZone: string): Outgoing[] {
  const wording = { phrases: phrases.answer, timeZone };
  const pages = packBlocks(
    statements.map((checked) => verdictBlock(checked, phrases, wording)),
    "\n\n",
    EMBED_LIMIT,
  );
  return pages.map((description) => ({
    content: "",
    embeds: [{ title: phrases.check.title, description }],
    components: [],
  }));
}
