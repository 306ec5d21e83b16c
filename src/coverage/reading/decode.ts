/** A decoded file. */
export interface Decoded {
  /** Without a byte order mark. */
  readonly text: string;
  /** Label of the encoding, as TextDecoder knows it. */
  readonly encoding: string;
  /** Some bytes were not valid and became U+FFFD. */
  readonly lossy: boolean;
}

/** How much of a file is looked at to tell its encoding. */
const SAMPLE = 65_536;
/** Share of characters that may be invalid in a damaged file. */
const DAMAGE = 0.02;

/**
 * Decodes a text file: by its byte order mark, by the character set that a page or feed declares, then by a test of
 * validity (UTF-8, UTF-16, EUC-KR/CP949, and the encodings of Chinese and Japanese pages if declared).
 * @param declared the charset that the file itself names, if any
 * @returns null when the bytes are not text
 */
export function decode(bytes: Uint8Array, declared?: string): Decoded | null {
  const marked = byteOrderMark(bytes);
  if (marked !== null) return decodedAs(bytes, marked);
  const wide = wideEncoding(bytes);
  if (wide !== null) return decodedAs(bytes, wide);
  if (isBinary(bytes)) return null;
  const utf8 = decodedAs(bytes, "utf-8");
  if (utf8 === null || !utf8.lossy) return utf8;
  const others = [declared, "euc-kr"].flatMap((label) => (label === undefined ? [] : [decodedAs(bytes, label)]));
  for (const other of others) {
    if (
      other !== null &&
      other.encoding !== "utf-8" &&
      damage(other.text) < Math.min(DAMAGE, damage(utf8.text)) &&
      isPlausible(other)
    )
      return other;
  }
  return damage(utf8.text) <= DAMAGE ? utf8 : latin(bytes);
}

function byteOrderMark(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return "utf-8";
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  return bytes[0] === 0xfe && bytes[1] === 0xff ? "utf-16be" : null;
}

/** UTF-16 without a mark shows by its line breaks and spaces: a zero byte on one side, seldom on the other. */
function wideEncoding(bytes: Uint8Array): string | null {
  if (bytes.length < 4 || bytes.length % 2 !== 0) return null;
  const end = Math.min(bytes.length, SAMPLE);
  let little = 0;
  let big = 0;
  for (let index = 0; index + 1 < end; index += 2) {
    const [first = 0, second = 0] = [bytes[index], bytes[index + 1]];
    if (second === 0 && first >= 9 && first < 127) little += 1;
    if (first === 0 && second >= 9 && second < 127) big += 1;
  }
  const most = Math.max(little, big);
  if (most < end / 40 || Math.min(little, big) > most / 8) return null;
  const label = little > big ? "utf-16le" : "utf-16be";
  const sample = decodedAs(bytes.subarray(0, end), label);
  return sample !== null && !/[\u0000-\u0008]/u.test(sample.text) && damage(sample.text) <= DAMAGE ? label : null;
}

function isBinary(bytes: Uint8Array): boolean {
  const end = Math.min(bytes.length, SAMPLE);
  let control = 0;
  for (let index = 0; index < end; index += 1) {
    const byte = bytes[index] ?? 0;
    if (byte === 0) return true;
    if (byte < 9 || (byte > 13 && byte < 32 && byte !== 27)) control += 1;
  }
  return control > end / 50;
}

function decodedAs(bytes: Uint8Array, label: string): Decoded | null {
  try {
    const decoder = new TextDecoder(label);
    const text = decoder.decode(bytes);
    return { text, encoding: decoder.encoding, lossy: text.includes("\ufffd") };
  } catch {
    return null;
  }
}

function damage(text: string): number {
  let bad = 0;
  for (let index = text.indexOf("\ufffd"); index !== -1; index = text.indexOf("\ufffd", index + 1)) bad += 1;
  return bad / Math.max(1, text.length);
}

/** Korean decoded right is Hangul for the most part; other bytes read as EUC-KR give rare Han characters. */
function isPlausible({ text, encoding }: Decoded): boolean {
  if (encoding !== "euc-kr") return true;
  const sample = text.slice(0, SAMPLE);
  const hangul = sample.match(/[가-힣]/gu)?.length ?? 0;
  const han = sample.match(/\p{Script=Han}/gu)?.length ?? 0;
  return hangul > 0 && hangul >= han;
}

/** Western European text has few bytes above ASCII, each among letters. */
function latin(bytes: Uint8Array): Decoded | null {
  const sample = bytes.subarray(0, SAMPLE);
  const high = sample.reduce((count, byte) => count + (byte > 127 ? 1 : 0), 0);
  return high <= sample.length / 8 ? decodedAs(bytes, "windows-1252") : null;
}
