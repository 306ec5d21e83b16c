import {
  type APIModalInteractionResponseCallbackData,
  type APITextInputComponent,
  ComponentType,
} from "discord-api-types/v10";
import type { FieldError } from "./api-error.js";
import { duplicates } from "./component-rules.js";

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
    } else if (component.type === ComponentType.Label && component.component.type === ComponentType.TextInput) {
      errors.push(...inputErrors(component.component, [...path, "component"]));
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

function inputErrors(input: APITextInputComponent, path: (string | number)[]): FieldError[] {
  const least = input.min_length ?? 0;
  const most = input.max_length ?? 4000;
  const errors: FieldError[] = [];
  if (least > most) {
    errors.push({
      path: [...path, "min_length"],
      code: "TEXT_INPUT_MIN_LENGTH_GREATER_THAN_MAX",
      message: "The minimum length must not be greater than the maximum length.",
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
