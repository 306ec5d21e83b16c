import type { APIEmbed } from "discord-api-types/v10";
import type { FieldError } from "./api-error.js";
import { textLength } from "./text-length.js";

/** Of all embeds of one message together. @see https://discord.com/developers/docs/resources/message#embed-object-embed-limits */
const TOTAL_MAX = 6000;

/** What the API objects to in embeds beyond their schema, which already limits each single text. */
export function embedErrors(embeds: readonly APIEmbed[]): FieldError[] {
  const errors: FieldError[] = [];
  embeds.forEach((embed, index) => {
    if (isBlankEmbed(embed)) errors.push(required(["embeds", index, "description"]));
    embed.fields?.forEach((field, at) => {
      for (const key of ["name", "value"] as const) {
        if (field[key].trim() === "") errors.push(required(["embeds", index, "fields", at, key]));
      }
    });
    if (embed.footer && embed.footer.text.trim() === "") errors.push(required(["embeds", index, "footer", "text"]));
    if (embed.author && embed.author.name.trim() === "") errors.push(required(["embeds", index, "author", "name"]));
  });
  if (embeds.reduce((total, embed) => total + embedLength(embed), 0) > TOTAL_MAX) {
    errors.push({
      path: ["embeds"],
      code: "MAX_EMBED_SIZE_EXCEEDED",
      message: `Embed size exceeds maximum size of ${TOTAL_MAX}`,
    });
  }
  return errors;
}

/** Whether an embed shows nothing. */
export function isBlankEmbed(embed: APIEmbed): boolean {
  const texts = [embed.title, embed.description, embed.footer?.text, embed.author?.name];
  return (
    texts.every((text) => (text ?? "").trim() === "") &&
    (embed.fields ?? []).length === 0 &&
    !embed.image &&
    !embed.thumbnail &&
    !embed.video
  );
}

/** The characters that count towards the total: title, description, field names and values, footer and author. */
export function embedLength(embed: APIEmbed): number {
  const texts = [embed.title, embed.description, embed.footer?.text, embed.author?.name];
  for (const field of embed.fields ?? []) texts.push(field.name, field.value);
  return texts.reduce((total, text) => total + textLength((text ?? "").trim()), 0);
}

function required(path: FieldError["path"]): FieldError {
  return { path, code: "BASE_TYPE_REQUIRED", message: "This field is required" };
}
