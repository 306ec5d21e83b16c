/** Anything of a command that has a name and a description in several languages. */
interface Named {
  readonly name: string;
  readonly description?: string;
  readonly name_localizations?: Readonly<Record<string, string | null>> | null;
  readonly description_localizations?: Readonly<Record<string, string | null>> | null;
}

/** Name and description in a language, as far as the bot gave them. */
export function localized(one: Named, language: string): { readonly name: string; readonly description: string } {
  return {
    name: one.name_localizations?.[language] ?? one.name,
    description: one.description_localizations?.[language] ?? one.description ?? "",
  };
}
