import { Locale } from "discord-api-types/v10";
import type { FieldError } from "./api-error.js";

type Path = readonly (string | number)[];

/** By language. */
export type Translations = Readonly<Record<string, string | null | undefined>>;

interface Named {
  readonly name: string;
  readonly name_localizations?: Translations | null | undefined;
  readonly description_localizations?: Translations | null | undefined;
}

/** @see https://discord.com/developers/docs/interactions/application-commands#application-command-object-application-command-naming */
const NAME = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;
const LOCALES: ReadonlySet<string> = new Set(Object.values(Locale));

/** Names of slash commands and options: the pattern, and lower case where the script has cases. */
export function nameErrors(named: Named, path: Path): FieldError[] {
  const wrong = (name: string) => !NAME.test(name) || name !== name.toLowerCase();
  const error = (at: Path): FieldError => ({
    path: at,
    code: "APPLICATION_COMMAND_INVALID_NAME",
    message: "Command name is invalid",
  });
  const errors = wrong(named.name) ? [error([...path, "name"])] : [];
  for (const [locale, name] of Object.entries(named.name_localizations ?? {})) {
    if (typeof name === "string" && wrong(name)) errors.push(error([...path, "name_localizations", locale]));
  }
  return errors;
}

/** Languages that Discord does not have. */
export function localeErrors(named: Named, path: Path): FieldError[] {
  return (["name_localizations", "description_localizations"] as const).flatMap((key) =>
    Object.keys(named[key] ?? {})
      .filter((locale) => !LOCALES.has(locale))
      .map((locale) => ({
        path: [...path, key, locale],
        code: "BASE_TYPE_CHOICES",
        message: `Value must be one of {${[...LOCALES].join(", ")}}.`,
      })),
  );
}
