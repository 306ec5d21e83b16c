import type { SummaryForm } from "./summary-form.js";

const ARTICLE = "(?:articles?|stor(?:y|ies)|reports?|pieces?|news|coverage|reporting)";
const POLITE =
  "(?:(?:hi|hello|hey|ok|okay|so|and|now|then|please|pls|kindly|just|(?:can|could|would|will) (?:you|u)|i(?:['’]d| would)? (?:want|like|need)(?: you)?(?: to)?|let['’]?s|help me(?: to)?)[, ]+)*";
const SIZE =
  "(?:(?:a|an|the|one|two|three|1|2|3|short|brief|quick|concise|one[- ](?:line|sentence)|1[- ](?:line|sentence)|single[- ]sentence|(?:two|three|2|3)[- ](?:line|sentence|point)|main|key|general) )*";
const SUMMARY = "(?:summary|summaries|recap|gist|digest|synopsis|tl;?dr|rundown|wrap-?up|précis)";
const POINTS =
  "(?:key|main|most important) (?:points?|takeaways?|facts|ideas?|findings|messages?)|takeaways?|highlights";
const IN_SHORT =
  "(?:,? (?:please|pls|for me|for us|briefly|in brief|in short|quickly|again|(?:in|into|with) (?:just )?(?:a|one|two|three|\\d|a few) (?:short |single )?(?:lines?|sentences?|words?|points?|bullets?|bullet points)|in (?:english|korean|chinese)))*";

const FORMS: readonly RegExp[] = [
  new RegExp(
    `^${POLITE}(?:summari[sz]e|recap|sum up|condense|brief (?:me|us) on)(?: for (?:me|us))?(?: (?<about>.*?))??(?<how>${IN_SHORT})$`,
    "iu",
  ),
  new RegExp(`^${POLITE}sum (?<about>.+?) up(?<how>${IN_SHORT})$`, "iu"),
  new RegExp(
    `^${POLITE}(?:(?:give|get|write|show|send|make)(?: (?:me|us))? |what(?:['’]s| is| are) )?(?<size>${SIZE})${SUMMARY}(?:,? (?:of|on|for|about|from):? (?<about>.+?)|: ?(?<about2>.+?))?(?<how>${IN_SHORT})$`,
    "iu",
  ),
  new RegExp(
    `^${POLITE}(?:(?:give|get|write|show|tell|list)(?: (?:me|us))? |what(?:['’]s| is| are| were) )?(?:the |its )?(?:${POINTS})(?: (?:of|from|in) (?<about>(?:.* )?${ARTICLE}(?: .*?)?))?(?<how>${IN_SHORT})$`,
    "iu",
  ),
  // What is the article about Hanbit Center about?
  new RegExp(
    `^(?:so |and |ok,? )?what(?:['’]?s| is| are| was| were) (?<about>(?:the |this |that |these |those )?(?:(?!(?:in|of|by|from|to|that|which|with|at|for|\\w+ed)\\b)[\\p{L}\\p{N}.'’&-]+ ){0,5}?${ARTICLE}(?: (?:about|on|by|from|of) .+?)?)(?: all)? about$`,
    "iu",
  ),
  new RegExp(
    `^what (?:do|does|did) (?<about>(?:the|this|that|these|those) (?:[\\p{L}\\p{N}.'’&-]+ ){0,4}?${ARTICLE}(?: (?:about|on|by|from) [\\p{L}\\p{N} .'’&-]+?)?) (?:say|cover|report|discuss|talk about)$`,
    "iu",
  ),
  new RegExp(
    `^(?<about>(?:.* )?(?:${ARTICLE}))[, :-]+(?<size>${SIZE})(?:${SUMMARY}|in (?:a|one) (?:line|sentence))(?<how>${IN_SHORT})$`,
    "iu",
  ),
  new RegExp(
    `^${POLITE}(?<how>in (?:just )?(?:a|one|two|three|\\d) (?:short |single )?(?:lines?|sentences?))(?: please)?$`,
    "iu",
  ),
];
const ONE_LINE = /\b(?:one|1|single|a)[- ](?:single |short )?(?:line|sentence)\b/iu;

/** What an English sentence wants summed up; null where it wishes for no summary. */
export function englishForm(text: string): SummaryForm | null {
  for (const form of FORMS) {
    const groups = form.exec(text)?.groups;
    if (groups === undefined) continue;
    const { about, about2, how = "", size = "" } = groups;
    return { about: (about ?? about2 ?? "").trim(), short: ONE_LINE.test(`${how} ${size}`) };
  }
  return null;
}
