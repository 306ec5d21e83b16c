/** What a pointing word means: 그 사람, 그 회사, 거기, 그것. */
export type PointedKind = "person" | "body" | "place" | "thing";

/** A word that points back, and where it stands. */
export interface Pointer {
  readonly kind: PointedKind;
  readonly start: number;
  readonly end: number;
  /** Stands for "its", "his": what is meant owns what follows. */
  readonly owns: boolean;
}

/** What a question is about. */
export interface Subject {
  readonly text: string;
  readonly kind: "person" | "thing";
}

/** What a follow-up can lean on. */
export interface Near {
  /** The question before, standing alone. */
  readonly question: string;
  readonly subject: string;
  /** The sentences shown for it. */
  readonly shown: string;
}

/** How one language leaves out what was said before. */
export interface FollowUpGrammar {
  /** What makes a name that of an article, behind it; and the question when one came out. */
  readonly article: { readonly noun: string; readonly when: string };
  /** The word by which a question points back; null where it has none. */
  pointer(question: string): Pointer | null;
  /** Whether a question names nothing that it is about. */
  lacksSubject(question: string, near: Near): boolean;
  /** What a complete question is about; null where rules do not tell. */
  subjectOf(question: string, shown: string): Subject | null;
  /** The other subject of which the question before is asked again: 그럼 선전은?; null where that is not meant. */
  otherSubject(question: string, joined: boolean): string | null;
  /** The question before, asked of another subject. */
  sameOf(before: string, subject: Subject | null, other: string): string;
  /** The question before with the bare question word that follows it: 왜?; null where it cannot take that. */
  askedAgain(before: string, question: string): string | null;
  /** A question put together with its subject. */
  about(subject: string, question: string): string;
  /** A question with a name in the place of its pointing word. */
  filled(question: string, pointer: Pointer, name: string): string;
}

/** The name that stands at a place of a text, put in the place of another. */
export function replaced(text: string, from: string, to: string): string {
  const at = text.indexOf(from);
  return at < 0 ? text : text.slice(0, at) + to + text.slice(at + from.length);
}
