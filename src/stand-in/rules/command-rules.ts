import { type APIApplicationCommandOption, ApplicationCommandType } from "discord-api-types/v10";
import type { FieldError } from "./api-error.js";
import { localeErrors, nameErrors, type Translations } from "./naming-rules.js";
import { optionErrors } from "./option-rules.js";
import { refusal } from "./refusals.js";

/** What is looked at of a command that is being registered. */
export interface CommandBody {
  readonly name: string;
  readonly type?: ApplicationCommandType | undefined;
  readonly description?: string | undefined;
  readonly name_localizations?: Translations | null | undefined;
  readonly description_localizations?: Translations | null | undefined;
  readonly options?: readonly APIApplicationCommandOption[] | undefined;
}

type Path = readonly (string | number)[];

const PER_KIND: ReadonlyMap<ApplicationCommandType, number> = new Map([
  [ApplicationCommandType.ChatInput, 100],
  [ApplicationCommandType.User, 15],
  [ApplicationCommandType.Message, 15],
]);

/** What the API objects to in one command beyond its schema. */
export function commandErrors(command: CommandBody, path: Path = []): FieldError[] {
  const slash = (command.type ?? ApplicationCommandType.ChatInput) === ApplicationCommandType.ChatInput;
  const errors = slash ? nameErrors(command, path) : [];
  if (slash && (command.description ?? "") === "") errors.push(required([...path, "description"]));
  if (!slash && (command.description ?? "") !== "") {
    errors.push({
      path: [...path, "description"],
      code: "APPLICATION_COMMAND_CONTEXT_MENU_DESCRIPTION_NOT_ALLOWED",
      message: "Context menu commands cannot have description",
    });
  }
  if (!slash && (command.options ?? []).length > 0) {
    errors.push({
      path: [...path, "options"],
      code: "APPLICATION_COMMAND_CONTEXT_MENU_OPTIONS_NOT_ALLOWED",
      message: "Context menu commands cannot have options",
    });
  }
  errors.push(...localeErrors(command, path));
  errors.push(...optionErrors(command.options ?? [], [...path, "options"]));
  return errors;
}

/**
 * What the API objects to in a whole list of commands: each of them and repeated names.
 * @throws ApiError 30032 when there are too many of a kind
 */
export function commandListErrors(commands: readonly CommandBody[]): FieldError[] {
  const errors = commands.flatMap((command, index) => commandErrors(command, [index]));
  const names = new Set<string>();
  const counts = new Map<ApplicationCommandType, number>();
  commands.forEach(({ type = ApplicationCommandType.ChatInput, name }, index) => {
    counts.set(type, (counts.get(type) ?? 0) + 1);
    const key = `${type} ${name}`;
    if (names.has(key)) {
      errors.push({
        path: [index],
        code: "APPLICATION_COMMANDS_DUPLICATE_NAME",
        message: "Application command names must be unique",
      });
    }
    names.add(key);
  });
  for (const [type, count] of counts) {
    const most = PER_KIND.get(type) ?? 1;
    if (count > most) throw refusal.tooManyCommands(most);
  }
  return errors;
}

function required(path: Path): FieldError {
  return { path, code: "BASE_TYPE_REQUIRED", message: "This field is required" };
}
