import { simplifiedHan } from "./gloss-han.js";

/**
 * The form in which names are compared: NFKC, lower case, without accents, spaces and marks, Han characters simplified.
 * 홍콩-선전 and 홍콩 선전, iFlyTek and iflytek, 數碼港 and 数码港 have one key each. Empty for a text without letters or digits.
 */
export function nameKey(name: string): string {
  const plain = name.normalize("NFKD").toLowerCase().replace(/\p{M}/gu, "").normalize("NFC");
  return simplifiedHan(plain.replace(/[^\p{L}\p{N}]/gu, ""));
}
