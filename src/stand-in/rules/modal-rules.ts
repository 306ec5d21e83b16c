import {
  type APIComponentInLabel,
  type APIModalInteractionResponseCallbackData,
  type APISelectMenuComponent,
  type APITextInputComponent,
  ComponentType,
} from "discord-api-types/v10";
import type { FieldError } from "./api-error.js";
import { duplicates } from "./component-rules.js";
import { selectErrors } from "./select-rules.js";

/** @see https://discord.com/developers/docs/interactions/receiving-and-responding#interaction-response-object-modal */
const COMPONENTS_MAX = 5;

/** What the API objects to in a modal beyond its schema. */
export function modalErrors(modal: APIModalInteractionResponseCallbackData): FieldError[] {
  const errors: FieldError[] = [];
  if (modal.components.length > COMPONENTS_MAX) {
    errors.push({
      path: ["components"],
      code: "BASE_TYPE_BAD_LENGTH",
      message: `Must be between 1 and ${COMPONENTS_MAX} in length.`,
    });
  }
  modal.components.forEach((component, index) => {
    const path = ["components", index];
    if (component.type === ComponentType.ActionRow) {
      if (component.components.length !== 1) {
        errors.push({ path: [...path, "components"], code: "BASE_TYPE_BAD_LENGTH", message: "Must be 1 in length." });
      }
      component.components.forEach((input, at) => {
        if (!input.label) {
          errors.push({
            path: [...path, "components", at, "label"],
            code: "BASE_TYPE_REQUIRED",
            message: "This field is required",
          });
        }
        errors.push(...inputErrors(input, [...path, "components", at]));
      });
    } else if (component.type === ComponentType.Label) {
      errors.push(...labelledErrors(component.component, [...path, "component"]));
    }
  });
  errors.push(
    ...duplicates(
      modal.components,
      "custom_id",
      "COMPONENT_CUSTOM_ID_DUPLICATED",
      "Component custom id cannot be duplicated",
    ),
  );
  return errors;
}

/** What the API objects to in what stands below a label. */
function labelledErrors(component: APIComponentInLabel, path: (string | number)[]): FieldError[] {
  switch (component.type) {
    case ComponentType.TextInput:
      return inputErrors(component, path);
    case ComponentType.RadioGroup:
      return repeatedOptions(component.options, path);
    case ComponentType.CheckboxGroup:
      return [...repeatedOptions(component.options, path), ...countErrors(component, component.options.length, path)];
    case ComponentType.FileUpload:
      return countErrors(component, 1, path);
    case ComponentType.Checkbox:
      return [];
    default:
      return [...selectErrors(component, path), ...disabledErrors(component, path)];
  }
}

/** A menu in a modal cannot be switched off. @see https://discord.com/developers/docs/components/reference#string-select */
function disabledErrors({ disabled }: APISelectMenuComponent, path: (string | number)[]): FieldError[] {
  if (disabled !== true) return [];
  return [{ path: [...path, "disabled"], code: "BASE_TYPE_CHOICES", message: "Value must be one of {False}." }];
}

function repeatedOptions(options: readonly { readonly value: string }[], path: (string | number)[]): FieldError[] {
  const seen = new Set<string>();
  return options.flatMap(({ value }, index) => {
    const repeated = seen.has(value);
    seen.add(value);
    const message = "The specified option value is already used";
    return repeated
      ? [{ path: [...path, "options", index], code: "SELECT_COMPONENT_OPTION_VALUE_DUPLICATED", message }]
      : [];
  });
}

/** @param usualMost what `max_values` is where it is not given */
function countErrors(
  { min_values: least = 1, max_values: most }: { readonly min_values?: number; readonly max_values?: number },
  usualMost: number,
  path: (string | number)[],
): FieldError[] {
  const allowed = most ?? usualMost;
  if (least <= allowed) return [];
  const message = `int value should be less than or equal to ${allowed}.`;
  return [{ path: [...path, "min_values"], code: "NUMBER_TYPE_MAX", message }];
}

function inputErrors(input: APITextInputComponent, path: (string | number)[]): FieldError[] {
  const least = input.min_length ?? 0;
  const most = input.max_length ?? 4000;
  const errors: FieldError[] = [];
  if (least > most) {
    errors.push({
      path: [...path, "min_length"],
      code: "NUMBER_TYPE_MAX",
      message: `int value should be less than or equal to ${most}.`,
    });
  }
  const value = input.value ?? "";
  if (value !== "" && (value.length < least || value.length > most)) {
    errors.push({
      path: [...path, "value"],
      code: "BASE_TYPE_BAD_LENGTH",
      message: `Must be between ${least} and ${most} in length.`,
    });
  }
  return errors;
}
