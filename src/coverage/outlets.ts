const COPYRIGHT =
  /저작권자|무단\s?(?:전재|복제|배포)|재배포\s?금지|all rights reserved|copyrights?\b|版权所有|版權所有|未经.{0,6}(?:授权|许可|同意|允许)|未經.{0,6}(?:授權|許可|同意|允許)|無断(?:転載|複製|使用|掲載)|©\s?\d{4}|ⓒ\s?\d{4}|\(c\)\s?\d{4}/iu;

/** Whether a line claims copyright in the text (not a picture's credit). */
export function isCopyrightLine(line: string): boolean {
  return line.length <= 250 && COPYRIGHT.test(line);
}

const CLAIMED = /(?:©|ⓒ|\(c\)|저작권자|copyrights?|版权所有|版權所有)[\s:©ⓒ()cC-]*(?![\s:©ⓒ()cC-])([^©ⓒ]+)$/iu;
/** So much of a line, in UTF-16 units from its end, may name who owns it. */
const LONGEST_CLAIM = 400;

/**
 * The outlet that a copyright line names: "저작권자 © 광주in 무단전재 및 재배포 금지", "[ⓒ 세계일보 & Segye.com, 무단전재…]",
 * "Copyright © 2024 The Korea Herald. All rights reserved."
 */
export function copyrightOutlet(line: string): string | null {
  const claimed = CLAIMED.exec(line.slice(-LONGEST_CLAIM))?.[1] ?? "";
  const owner = claimed
    .replace(/^(?:\d{4}\s?(?:[-–]\s?\d{4})?|by)[\s,.]*/iu, "")
    .split(/\s*(?:[,|&<>[\]()/]|무단|무断|전재|재배포|all rights|未经|未經|\.\s|\.$|\s[-–]\s)\s*/iu)
    .find((part) => /\p{L}{2}/u.test(part));
  const name = owner?.trim() ?? "";
  return name.length >= 2 && name.length <= 40 ? name : null;
}
