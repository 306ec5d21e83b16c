import type { APIAttachment } from "discord-api-types/v10";
import { refusal } from "../rules/refusals.js";
import type { Message } from "../world/model.js";
import type { World } from "../world/world.js";

export interface ParsedBody {
  readonly json: unknown;
  readonly files: APIAttachment[];
}

/**
 * Reads a body as Discord does: JSON, or multipart with `payload_json` and files.
 * @throws ApiError 50109 for invalid JSON
 */
export async function parseBody(world: World, type: string | undefined, bytes: Buffer): Promise<ParsedBody> {
  if (bytes.length === 0) return { json: undefined, files: [] };
  if (!type?.startsWith("multipart/form-data")) return { json: parseJson(bytes.toString("utf8")), files: [] };
  const form = await new Response(new Uint8Array(bytes), { headers: { "content-type": type } }).formData();
  const files: APIAttachment[] = [];
  let json: unknown;
  for (const [name, value] of form.entries()) {
    if (name === "payload_json" && typeof value === "string") json = parseJson(value);
    else if (typeof value !== "string") files.push(attachment(world, value));
  }
  return { json, files };
}

/** The attachments after an edit: all when it names none, else those it names, and the new files. */
export function keptAttachments(
  message: Message,
  named: readonly { readonly id: string | number }[] | null | undefined,
  files: readonly APIAttachment[],
): APIAttachment[] {
  const kept = named
    ? message.attachments.filter(({ id }) => named.some((one) => String(one.id) === id))
    : message.attachments;
  return [...kept, ...files];
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw refusal.invalidJson();
  }
}

function attachment(world: World, file: File): APIAttachment {
  const id = world.newId();
  const url = `https://cdn.invalid/attachments/${id}/${encodeURIComponent(file.name)}`;
  return { id, filename: file.name, size: file.size, content_type: file.type, url, proxy_url: url };
}
