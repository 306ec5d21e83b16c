import { decode } from "./decode.js";
import { fileLines } from "./file-lines.js";
import { arrayElements, isArrayText } from "./json-elements.js";
import { itemOf, type ReadItem, skipped } from "./read-items.js";
import { readJsonArticle } from "./read-json.js";
import type { SeedFile } from "./seed-files.js";

const MEGABYTE = 1024 * 1024;
/** Of a line of JSON, or an element of an array (in characters). */
const LONGEST_LINE = 8 * MEGABYTE;
/** An array of more holds small values to fill the memory; archives that are larger come as lines, or in several files. */
const MOST_ELEMENTS = 100_000;

/** Reads the articles of a `.json` file: one object, or an array of them. */
export function* readJson(seed: SeedFile, text: string, timeZone: string): Generator<ReadItem> {
  if (!isArrayText(text)) {
    yield readElement(seed, text, seed.file, "", timeZone);
    return;
  }
  let position = 0;
  try {
    for (const element of arrayElements(text)) {
      position += 1;
      if (position > MOST_ELEMENTS) {
        yield skipped(seed, `more than ${MOST_ELEMENTS} articles in one array; the rest is left out`);
        return;
      }
      yield readElement(seed, element, `${seed.file}#${position}`, `article ${position}: `, timeZone);
    }
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    yield skipped(seed, position === 0 ? "not JSON" : `behind article ${position}: not JSON`);
  }
}

function readElement(seed: SeedFile, text: string, place: string, at: string, timeZone: string): ReadItem {
  if (text.length > LONGEST_LINE) return skipped(seed, `${at}longer than ${LONGEST_LINE / MEGABYTE} MB`);
  const value = parsed(text);
  return value === undefined
    ? skipped(seed, `${at}not JSON`)
    : itemOf(seed, readJsonArticle(value, seed.file, place, timeZone), at);
}

/** Reads the articles of a `.jsonl` file, line by line. */
export async function* readJsonLines(seed: SeedFile, timeZone: string): AsyncGenerator<ReadItem> {
  for await (const { number, bytes } of fileLines(seed.path, LONGEST_LINE)) {
    const at = `line ${number}: `;
    const text = bytes === null ? null : decode(bytes)?.text;
    if (bytes === null) yield skipped(seed, `${at}longer than ${LONGEST_LINE / MEGABYTE} MB`);
    else if (text === undefined || text === null)
      yield skipped(seed, `${at}not text, or in an encoding that is not known`);
    else if (text.trim() !== "") yield readElement(seed, text, `${seed.file}#${number}`, at, timeZone);
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
