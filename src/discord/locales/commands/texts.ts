/** A name and a description as Discord shows them in its picker. */
export interface NameAndDescription {
  readonly name: string;
  readonly description: string;
}

interface CommandText<Option extends string> extends NameAndDescription {
  readonly options: Readonly<Record<Option, NameAndDescription>>;
}

/** The names and descriptions of all commands and their options, in one language. */
export interface CommandTexts {
  readonly ask: CommandText<"question" | "outlet" | "from" | "to" | "private">;
  readonly help: CommandText<never>;
}
