import {
  AllowedMentionsTypes,
  type APIAllowedMentions,
  type APIEmbed,
  type APIMessageTopLevelComponent,
  MessageFlags,
} from "discord-api-types/v10";
import type { FieldError } from "./api-error.js";
import { componentErrors } from "./component-rules.js";
import { embedErrors, isBlankEmbed } from "./embed-rules.js";
import { textLength } from "./text-length.js";

/** What every body that carries a message has in common. */
export interface MessageBody {
  readonly content?: string | null | undefined;
  readonly embeds?: APIEmbed[] | null | undefined;
  readonly components?: APIMessageTopLevelComponent[] | null | undefined;
  readonly allowed_mentions?: APIAllowedMentions | null | undefined;
  readonly flags?: number | null | undefined;
}

/** Bots write at most this many characters; the published schema lets the 4,000 of paying people through. */
const CONTENT_MAX = 2000;

/** What the API objects to in a message beyond its schema. */
export function messageErrors(body: MessageBody): FieldError[] {
  const errors: FieldError[] = [];
  if (textLength(body.content ?? "") > CONTENT_MAX) {
    errors.push({
      path: ["content"],
      code: "BASE_TYPE_MAX_LENGTH",
      message: `Must be ${CONTENT_MAX} or fewer in length.`,
    });
  }
  const layout = ((body.flags ?? 0) & MessageFlags.IsComponentsV2) !== 0;
  if (layout) {
    for (const key of ["content", "embeds"] as const) {
      const value = body[key];
      if (value === undefined || value === null || value.length === 0) continue;
      errors.push({
        path: [key],
        code: "MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2",
        message: `The '${key}' field cannot be used when using MessageFlags.IS_COMPONENTS_V2`,
      });
    }
  }
  errors.push(...embedErrors(body.embeds ?? []));
  errors.push(...componentErrors(body.components ?? [], layout));
  errors.push(...mentionErrors(body.allowed_mentions ?? {}));
  return errors;
}

/** Whether a message would show nothing at all. */
export function isEmptyMessage(message: MessageBody, attachments: number): boolean {
  return (
    (message.content ?? "").trim() === "" &&
    (message.embeds ?? []).every(isBlankEmbed) &&
    (message.components ?? []).length === 0 &&
    attachments === 0
  );
}

/** A kind in `parse` and a list of the same kind exclude each other. */
function mentionErrors(allowed: APIAllowedMentions): FieldError[] {
  const both = (kind: AllowedMentionsTypes, list: readonly string[] | undefined) =>
    (allowed.parse ?? []).includes(kind) && (list ?? []).length > 0;
  const message = (kind: string) => `parse:["${kind}"] and ${kind}: [ids...] are mutually exclusive.`;
  const code = "MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE";
  const errors: FieldError[] = [];
  if (both(AllowedMentionsTypes.User, allowed.users)) {
    errors.push({ path: ["allowed_mentions"], code, message: message("users") });
  }
  if (both(AllowedMentionsTypes.Role, allowed.roles)) {
    errors.push({ path: ["allowed_mentions"], code, message: message("roles") });
  }
  return errors;
}
