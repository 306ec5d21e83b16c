import type { ModalSubmitInteraction } from "discord.js";
import { type APIModalInteractionResponseCallbackData, ComponentType, TextInputStyle } from "discord-api-types/v10";
import { shorten } from "../text/escape.js";

/** Discord's limit on the title of a form and on the name of a field. */
const TITLE_LIMIT = 45;
/** The field's own id; a form has one. */
const FIELD = "text";

/** A field of a form. */
export interface TextField {
  readonly id: string;
  readonly label: string;
  readonly required: boolean;
  /** The most characters that may be typed. */
  readonly limit: number;
  readonly long: boolean;
  /** What stands there already. */
  readonly value: string;
}

/** A form with these fields, in order. */
export function formWith(
  id: string,
  title: string,
  fields: readonly TextField[],
): APIModalInteractionResponseCallbackData {
  return {
    custom_id: id,
    title: shorten(title, TITLE_LIMIT),
    components: fields.map((field) => ({
      type: ComponentType.ActionRow,
      components: [
        {
          type: ComponentType.TextInput,
          custom_id: field.id,
          label: shorten(field.label, TITLE_LIMIT),
          style: field.long ? TextInputStyle.Paragraph : TextInputStyle.Short,
          required: field.required,
          max_length: field.limit,
          ...(field.value === "" ? {} : { value: field.value }),
        },
      ],
    })),
  };
}

/** A form with one field for text. */
export function formWithText(form: {
  readonly id: string;
  readonly title: string;
  readonly label: string;
  readonly required: boolean;
  readonly limit: number;
}): APIModalInteractionResponseCallbackData {
  const { id, title, label, required, limit } = form;
  return formWith(id, title, [{ id: FIELD, label, required, limit, long: true, value: "" }]);
}

/** What was typed into the form with one field. */
export function typedText(interaction: ModalSubmitInteraction): string {
  return interaction.fields.getTextInputValue(FIELD);
}
