import { BOUNDED, BYLINE, DATE, MASKS, OUTLET, RELATIVE } from "./reporting-mask.js";
import { type RuleSet, rule } from "./reporting-rule.js";

/** What an outlet has besides its reports: "news agency", "coverage area", "report card". */
const NOT_A_REPORT =
  "(?!\\s(?:presenters?|anchors?|channels?|agenc(?:y|ies)|readers?|websites?|apps?|editors?|chiefs?|services?|programmes?|programs?|directors?|desks?|divisions?|staff|teams?|areas?|rates?|ratios?|levels?|gaps?|cards?|books?|conferences?|networks?|organi[sz]ations?)\\b)";
const REPORTS = `\\b(?:(?:news|press|media)\\s)?(?:articles?|stor(?:y|ies)|reports?|reporting|coverage|news|editorials?|op-eds?|dispatch(?:es)?)\\b${NOT_A_REPORT}`;
/** Without single reports and bare coverage: "the 2019 report by the UN", "insurance coverage in 2019". */
const DATED_REPORTS = `\\b(?:articles?|(?:news|press|media)\\s(?:articles?|stories|story|reports?|coverage|items?)|stories|editorials|news(?!\\s(?:media|outlets?|conferences?)))\\b${NOT_A_REPORT}`;
/** Articles of another kind. */
const NO_PAPER =
  "(?<!\\b(?:scientific|academic|research|journal|wikipedia|scholarly|peer-reviewed|constitutional|how many)\\s)";
/** A date in front of another noun is that noun's: "articles in the 1987 constitution". */
const DATE_ENDS =
  "(?!\\s(?!(?:about|on|that|which|who|what|where|when|why|how|say|says|said|mention|mentions|mentioned|describe|describes|regarding|covering|by|and|or|did|do|does|is|are|was|were|has|have|can|in|from|to|with|there|please|mentioning|discuss|discusses)\\b)[a-z])";
const WORD = `[^\\s?!,;${MASKS}]{1,30}\\s`;
const WHEN = "(?:(?:in|on|from|during|over|within|of|dated|as\\sof)\\s)?(?:the\\s)?";
const PUBLISHED =
  "(?:(?:that\\s)?(?:(?:was|were|has\\sbeen|have\\sbeen)\\s)?(?:published|written|dated|reported|printed|posted|released|filed|run|appearing|came\\sout|appeared|that\\sappeared)\\s)";
/** A company's own figures are news about it. */
const NO_RESULTS =
  "(?!\\s(?:(?:an?|its|their|the|record|net|annual|quarterly|operating|huge|big|strong|higher|lower)\\s){0,4}(?:loss|losses|profits?|revenues?|earnings|results|sales|income|deficit))";
const ABOUT = "(?:about|on|of|covering|regarding|mentioning)";
const O = `(?:the\\s)?${OUTLET}(?:['’]s?)?`;
const B = `(?:(?:${OUTLET}['’]?s?\\s)?(?:reporter|journalist|correspondent|columnist)\\s)?${BYLINE}`;
const THEN = `(?:\\s(?:(?:in|on|during)\\s)?${DATE}${DATE_ENDS})?`;

/** English: "according to Reuters", "articles since October", "last week's news", "written by Jane Doe". */
export const ENGLISH: RuleSet = {
  words:
    /article|stor(?:y|ies)|report|coverage|news|editorial|op-ed|dispatch|according|cover|publish|happened|going on|went on|quoted|wrote|write|writing|written|filed|\b(?:say|said)|journalist|correspondent|columnist/u,
  rules: [
    rule(
      `(?:\\baccording\\sto|\\b(?:as\\s)?reported\\s(?:by|in)|\\bcovered\\sby|\\bpublished\\s(?:by|in)|\\bquoted\\sby)\\s(?:an?\\s)?(?:${DATE}\\s)?${O}(?:\\s${DATE})?(?:\\s${REPORTS})?${THEN}`,
    ),
    rule(
      `(?:\\b(?:in|from|by)\\s)?(?:\\b(?:an?|the)\\s)?(?:${DATE}\\s)?${O}\\s(?:${DATE}(?:['’]s)?\\s)?(?<kept>(?!annual|financial|earnings|quarterly|internal)(?:(?!editor|journalist|reporter|staff|ceo|office|founder|owner|annual|earnings|financial|quarterly|internal)${WORD}){0,2}?)${REPORTS}${NO_RESULTS}(?:\\s(?:in|from|on|published\\sin)\\s${DATE}${DATE_ENDS})?`,
    ),
    rule(`(?:${DATE}\\s)?${REPORTS}\\s(?:${PUBLISHED})?(?:by|from|in)\\s${O}${THEN}`),
    rule(`${REPORTS}\\s(?<kept>${ABOUT}\\s(?:${WORD}){1,6}?)(?:${PUBLISHED})?(?:by|from)\\s${O}${THEN}`),
    rule(
      `${O}\\s(?:(?:has|have|had|also|first|exclusively)\\s)?(?:reported|reports|wrote|writes|covered)\\b${NO_RESULTS}${THEN}`,
    ),
    rule(
      `\\b(?:did|does|do|has|have|had|was|is)\\s${O}\\s(?:(?:ever|also|first)\\s)?(?:report|reported|reporting|write|written|cover|covered|published\\s(?:anything|something|any))\\b${NO_RESULTS}${THEN}`,
    ),
    rule(`\\b(?:did|does|has)\\s${O}\\s(?:say|said)(?=\\s(?:about|on|of)\\b)`),
    rule(`\\b(?:reporter|journalist|correspondent|columnist)\\s${BYLINE}`),
    rule(`${REPORTS}\\s(?:${PUBLISHED})?by\\s${B}${THEN}`),
    rule(`${REPORTS}\\s(?<kept>${ABOUT}\\s(?:${WORD}){1,6}?)(?:${PUBLISHED})?by\\s${B}${THEN}`),
    rule(`\\b(?:reported|filed)\\sby\\s${B}${THEN}`),
    rule(
      `${BYLINE}['’]s?\\s(?:${DATE}\\s)?(?<kept>(?:${WORD}){0,2}?)${REPORTS}(?:\\s(?:in|from|on|published\\sin)\\s${DATE}${DATE_ENDS})?`,
    ),
    rule(
      `${BYLINE}\\s(?:(?:has|have|also|first)\\s)?(?:reported|wrote)\\b(?!\\s(?:(?:an?|the|his|her)\\s)?(?:books?|novels?|songs?|scripts?|letters?))${THEN}`,
    ),
    rule(`\\b(?:did|has)\\s${BYLINE}\\s(?:report|write|reported|written)\\b${THEN}`),
    rule(`(?:\\b(?:according\\sto|in|from|to)\\s)?(?:\\bthe\\s)?${DATE}(?:['’]s?)?\\s${DATED_REPORTS}`),
    rule(`${RELATIVE}['’]s?\\s(?:news\\s)?(?:reports|coverage|report(?=\\s(?:on|about)))\\b${NOT_A_REPORT}`),
    {
      ...rule(`${RELATIVE}['’]s?\\s(?<kept>(?:(?!jobs|annual|earnings)${WORD}){1,3}?)${DATED_REPORTS}`),
      fromOnly: true,
    },
    rule(`${NO_PAPER}${DATED_REPORTS}\\s(?:${PUBLISHED})?${WHEN}${DATE}${DATE_ENDS}`),
    rule(`${NO_PAPER}${REPORTS}\\s(?:${PUBLISHED}${WHEN}|from\\s(?:the\\s)?|dated\\s)${DATE}${DATE_ENDS}`),
    rule(`${NO_PAPER}${REPORTS}\\s${BOUNDED}${DATE_ENDS}`),
    rule(
      `${NO_PAPER}\\breports\\s(?<kept>(?:about|on|covering|regarding|mentioning)\\s(?:${WORD}){1,6}?)(?:${PUBLISHED}${WHEN}|from\\s(?:the\\s)?|dated\\s)${DATE}${DATE_ENDS}`,
    ),
    rule(`(?:\\b(?:in|from)\\s)?(?:\\bthe\\s)?${DATE}(?:['’]s)?\\sreports(?=\\s(?:about|on)\\b)`),
    rule(
      `\\b(?:anything|something|everything|what)\\s(?:(?:was|were|has\\sbeen)\\s)?published\\s${WHEN}${DATE}(?=\\s*[?.!]*$)`,
    ),
    {
      ...rule(
        `^\\s*what(?:['’]s|\\shas|\\selse)?\\s(?:happened|was\\sgoing\\son|went\\son)\\s(?:on\\s)?${DATE}\\s*[?.!]*\\s*$`,
      ),
      dayOnly: true,
    },
    rule(
      `${NO_PAPER}${DATED_REPORTS}\\s(?<kept>${ABOUT}\\s(?:${WORD}){1,6}?)(?:${PUBLISHED}${WHEN}${DATE}|(?:from\\s(?:the\\s)?|dated\\s)${DATE}|${BOUNDED}|(?:in\\s|from\\s|over\\s|during\\s)?(?:the\\s)?${RELATIVE})${DATE_ENDS}`,
    ),
    rule(
      `\\b(?:has|have|was|were|is)\\s(?:been\\s)?(?:reported|written|published|said)\\s(?<kept>(?:about|on)\\s(?:${WORD}){1,6}?)(?:(?:in|over|during)\\s)?(?:the\\s)?(?:${RELATIVE}|${BOUNDED})${DATE_ENDS}`,
    ),
  ],
  recent: rule(
    `\\b(?:the\\s)?(?:latest|newest|most\\srecent|recent)\\s(?:news\\s)?(?:articles?|news|stories|coverage|reports)\\b${NOT_A_REPORT}`,
  ),
};
