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
  readonly search: CommandText<"query">;
  readonly articles: CommandText<never>;
  readonly article: CommandText<"title">;
  readonly status: CommandText<never>;
  readonly help: CommandText<never>;
  readonly forget: CommandText<never>;
  readonly settings: CommandText<never>;
  /** The message menu, which has no description. */
  readonly check: Pick<NameAndDescription, "name">;
}
