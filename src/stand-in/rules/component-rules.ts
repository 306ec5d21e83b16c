import {
  type APIButtonComponent,
  type APIComponentInMessageActionRow,
  type APIMessageTopLevelComponent,
  ButtonStyle,
  ComponentType,
} from "discord-api-types/v10";
import type { FieldError } from "./api-error.js";
import { selectErrors } from "./select-rules.js";

const ROWS_MAX = 5;
const BUTTONS_MAX = 5;

type Path = readonly (string | number)[];

/**
 * What the API objects to in a message's components beyond their schema.
 * @param layout whether the message has the flag IS_COMPONENTS_V2; without it only rows are components
 * @see https://discord.com/developers/docs/components/reference
 */
export function componentErrors(components: readonly APIMessageTopLevelComponent[], layout: boolean): FieldError[] {
  const errors: FieldError[] = [];
  if (!layout && components.length > ROWS_MAX) {
    errors.push({
      path: ["components"],
      code: "BASE_TYPE_MAX_LENGTH",
      message: `Must be ${ROWS_MAX} or fewer in length.`,
    });
  }
  components.forEach((component, index) => {
    const path = ["components", index];
    if (component.type === ComponentType.ActionRow) errors.push(...rowErrors(component.components, path));
    else if (!layout) {
      errors.push({
        path: [...path, "type"],
        code: "UNION_TYPE_CHOICES",
        message: 'Value of field "type" must be one of (1,).',
      });
    }
  });
  errors.push(
    ...duplicates(
      components,
      "custom_id",
      "COMPONENT_CUSTOM_ID_DUPLICATED",
      "Component custom id cannot be duplicated",
    ),
  );
  return errors;
}

function rowErrors(row: readonly APIComponentInMessageActionRow[], path: Path): FieldError[] {
  const errors: FieldError[] = [];
  const buttons = row.filter((component) => component.type === ComponentType.Button).length;
  // A select menu fills a row.
  const width = buttons + (row.length - buttons) * BUTTONS_MAX;
  if (width > BUTTONS_MAX) {
    errors.push({
      path: [...path, "components"],
      code: "COMPONENT_LAYOUT_WIDTH_EXCEEDED",
      message: "The specified component exceeds the maximum width",
    });
  }
  row.forEach((component, index) => {
    const at = [...path, "components", index];
    errors.push(
      ...(component.type === ComponentType.Button ? buttonErrors(component, at) : selectErrors(component, at)),
    );
  });
  return errors;
}

function buttonErrors(button: APIButtonComponent, path: Path): FieldError[] {
  const field = (key: string, code: string, message: string): FieldError => ({ path: [...path, key], code, message });
  const given = (key: "custom_id" | "url" | "sku_id") => Object.hasOwn(button, key);
  if (button.style === ButtonStyle.Premium) {
    return given("sku_id") ? [] : [field("sku_id", "BASE_TYPE_REQUIRED", "This field is required")];
  }
  const errors: FieldError[] = [];
  const blank = (button.label ?? "").trim() === "";
  if (blank && !button.emoji) {
    errors.push(field("label", "BUTTON_COMPONENT_LABEL_OR_EMOJI_REQUIRED", "A button must have a label or an emoji"));
  }
  if (button.style === ButtonStyle.Link) {
    if (!given("url")) errors.push(field("url", "BASE_TYPE_REQUIRED", "A url is required"));
    if (given("custom_id")) {
      errors.push(
        field(
          "custom_id",
          "BUTTON_COMPONENT_CUSTOM_ID_URL_MUTUALLY_EXCLUSIVE",
          "A custom id and url cannot both be specified",
        ),
      );
    }
    return errors;
  }
  if (!given("custom_id"))
    errors.push(field("custom_id", "BUTTON_COMPONENT_CUSTOM_ID_REQUIRED", "A custom id is required"));
  if (given("url")) {
    errors.push(
      field("url", "BUTTON_COMPONENT_CUSTOM_ID_URL_MUTUALLY_EXCLUSIVE", "A custom id and url cannot both be specified"),
    );
  }
  return errors;
}

/** Every place below `value` where `key` holds a value that an earlier place holds already. */
export function duplicates(value: unknown, key: string, code: string, message: string): FieldError[] {
  const seen = new Set<unknown>();
  const errors: FieldError[] = [];
  const walk = (inner: unknown, path: Path): void => {
    if (typeof inner !== "object" || inner === null) return;
    for (const [name, below] of Object.entries(inner)) {
      const step = Array.isArray(inner) ? Number(name) : name;
      if (name === key && typeof below === "string") {
        if (seen.has(below)) errors.push({ path: [...path, step], code, message });
        seen.add(below);
      } else walk(below, [...path, step]);
    }
  };
  walk(value, ["components"]);
  return errors;
}
