/** Times that a report tells from its own day, with no year: Korean, English, Chinese. */
const HINT =
  /(?:지난해|작년|올해|내년|지난달|이달|다음\s?달|지난|오는)\s\d{1,2}(?:월|일)(?:\s\d{1,2}일)?|\d{1,2}월\s\d{1,2}일|(?<![\d월]\s?)\d{1,2}일\s?(?:\((?:현지\s?시[각간])\)|오전|오후|새벽|아침|저녁|밤)|\b(?:on\s)?(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|yesterday)\b|(?:上个月|上月|本月|昨天|昨日|今天|今日)(?:\d{1,2}日)?|(?<!年\d?)\d{1,2}月\d{1,2}日/gu;

/** How many hints are kept of an article. */
const MOST = 8;

/** The dates that a text only hints at ("16일 오후", "지난 1월"), each once, in its order: none of them dates the report. */
export function dateHints(text: string): string[] {
  const hints = new Set<string>();
  for (const [hint] of text.slice(0, 20_000).matchAll(HINT)) {
    hints.add(hint);
    if (hints.size === MOST) break;
  }
  return [...hints];
}
