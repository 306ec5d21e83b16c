import { type APISelectMenuComponent, ComponentType } from "discord-api-types/v10";
import type { FieldError } from "./api-error.js";

/**
 * What the API objects to in a select menu beyond its schema.
 * @see https://discord.com/developers/docs/components/reference#string-select
 */
export function selectErrors(menu: APISelectMenuComponent, path: readonly (string | number)[]): FieldError[] {
  const errors: FieldError[] = [];
  const least = menu.min_values ?? 1;
  const most = menu.max_values ?? 1;
  if (least > most) {
    errors.push({
      path: [...path, "min_values"],
      code: "NUMBER_TYPE_MAX",
      message: `int value should be less than or equal to ${most}.`,
    });
  }
  const defaults =
    menu.type === ComponentType.StringSelect
      ? menu.options.filter((option) => option.default).length
      : (menu.default_values ?? []).length;
  if (defaults > 0 && (defaults < least || defaults > most)) {
    errors.push({
      path: [...path, menu.type === ComponentType.StringSelect ? "options" : "default_values"],
      code: "SELECT_COMPONENT_TOO_MANY_DEFAULT_VALUES",
      message: `The number of default values must be between ${least} and ${most}.`,
    });
  }
  if (menu.type === ComponentType.StringSelect) {
    const values = new Set<string>();
    menu.options.forEach(({ value }, index) => {
      if (values.has(value)) {
        errors.push({
          path: [...path, "options", index],
          code: "SELECT_COMPONENT_OPTION_VALUE_DUPLICATED",
          message: "The specified option value is already used",
        });
      }
      values.add(value);
    });
  }
  return errors;
}
