/** A way in which words bind what a question names to the reporting. */
export interface ReportingRule {
  /**
   * Over masked text with small Latin letters. Every name and date within a match is a limit, but for those in a group `kept`: this is the topic, and stays
   * to be searched for.
   */
  readonly pattern: RegExp;
  /** The time may be the topic's own: nothing is reported before it happens, so that only the period's beginning is a limit. */
  readonly fromOnly?: boolean;
  /** Asks what happened on a day: this is reported on that day or the next. Of a month or a year reports tell long after; it is no limit. */
  readonly dayOnly?: boolean;
  /** Whether the words in between leave the binding intact. */
  readonly accepts?: (kept: string) => boolean;
}

/** The rules of a language. */
export interface RuleSet {
  /** Every match of a rule has one of these words: without them the rules, which are slow to compile, are not tried. */
  readonly words: RegExp;
  readonly rules: readonly ReportingRule[];
  /** Asks for the newest reports, and names nothing. */
  readonly recent: ReportingRule;
}

/** A rule without conditions. It knows small letters only: to be blind to case is slow to compile, with classes as wide as these. */
export function rule(source: string): ReportingRule {
  return { pattern: new RegExp(source, "dgu") };
}
