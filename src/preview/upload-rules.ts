import { extname } from "node:path";
import { RequestError } from "./request-error.js";

/** The largest file that is taken, in bytes: a long article is a hundredth of it. */
export const UPLOAD_LIMIT = 5 * 1024 * 1024;
/** The endings of the files that coverage is read from. */
export const UPLOAD_ENDINGS: readonly string[] = [".txt", ".md", ".html", ".htm", ".json", ".jsonl", ".xml"];

/** A name as long as every file system takes it, in bytes. */
const NAME_LIMIT = 200;

/**
 * The name an uploaded file gets in the scratch copy: one name, no path.
 * @throws RequestError for a name that is not one, or whose ending is not read
 */
export function uploadName(given: string): string {
  const name = given.normalize("NFC");
  const usable =
    name.isWellFormed() && !name.startsWith(".") && !/[/\\\p{Cc}]/u.test(name) && Buffer.byteLength(name) <= NAME_LIMIT;
  if (!usable) throw new RequestError(400, "bad_name", "The file's name cannot be used.");
  if (UPLOAD_ENDINGS.includes(extname(name).toLowerCase())) return name;
  throw new RequestError(415, "bad_type", `Files with these endings are read: ${UPLOAD_ENDINGS.join(", ")}.`);
}

/**
 * Whether the bytes can be text: those of pictures, archives and programs hold zero bytes, text in UTF-16 begins with its mark.
 * @throws RequestError `not_text`
 */
export function demandText(bytes: Buffer): void {
  const utf16 =
    bytes.subarray(0, 2).equals(Buffer.of(0xff, 0xfe)) || bytes.subarray(0, 2).equals(Buffer.of(0xfe, 0xff));
  if (bytes.length > 0 && (utf16 || !bytes.includes(0))) return;
  throw new RequestError(415, "not_text", "The file is empty, or it is not a text.");
}
