import type { Evidence, Refusal } from "./verify-evidence.js";

/**
 * Small words that change what is said and that have few forms in each language: how far, how many, since when. One line,
 * one meaning, in Korean, English and Chinese.
 */
const DEGREES: readonly RegExp[] = [
  /최초|처음|첫|\bfirst\b|第一|首[次个個家届屆]/iu,
  /유일|오직|뿐|\bonly\b|\bsole(?:ly)?\b|唯一|仅|僅|只有/iu,
  /최대|최고|최다|가장|\b(?:largest|biggest|highest|greatest|best|most(?! of))\b|最/iu,
  /최소|최저|가장|\b(?:smallest|lowest|least|fewest|worst)\b|最/iu,
  /모든|모두|전부|전원|전체|\b(?:all|every|entire|whole)\b|所有|全部|全体|全體/iu,
  /절반|\bhalf\b|一半|半数|半數/iu,
  /이상|넘[는은어었게]|초과|\d여|\b(?:more than|over(?= (?:the )?(?:[\d$€£₩]|half|an? (?:hundred|thousand|million)|two|three|four|five|six|seven|eight|nine|ten))|exceed\w*|at least|upwards of)\b|超过|超過|以上|逾|多/iu,
  /이하|미만|못 ?미치|불과|\b(?:less than|fewer than|under|below|at most|up to)\b|不足|低于|低於|以下|不到/iu,
  /올해|금년|\bthis year\b|今年/iu,
  /지난해|작년|전년|\blast year\b|\byear earlier\b|去年/iu,
  /내년|이듬해|\bnext year\b|明年/iu,
  /어제|전날|\byesterday\b|昨天|昨日/iu,
  /내일|\btomorrow\b|明天|明日/iu,
  /대부분|대다수|과반|\b(?:most of|majority)\b|大部分|大多|多数|多數/iu,
  /때문|탓|덕분|인해|이유|원인|영향|따라|위해|\b(?:because|due to|owing to|caused? by|as a result)\b|因为|因為|由于|由於|导致|導致/iu,
  /매년|연간|(?<![가-힣])연 |해마다|\b(?:annual\w*|yearly|every year|per year|a year)\b|每年|年度/iu,
  /매월|매달|(?<![\d가-힣])월 |\b(?:monthly|per month|a month)\b|每月/iu,
];

/** Refuses a claim with a word of degree, extent or relative time that its sentences have nothing of. */
export function checkDegrees(claim: string, evidence: readonly Evidence[]): Refusal | null {
  const unsaid = DEGREES.find((degree) => degree.test(claim) && !evidence.some(({ context }) => degree.test(context)));
  const word = unsaid?.exec(claim)?.[0].trim();
  if (word === undefined) return null;
  return { code: "degree_not_quoted", reason: `The quoted sentences say nothing of "${word}". Leave it out.` };
}
