import { isTopic } from "../said/said-word-shapes.js";

/** A value or a size with 로 behind it, which tells what the topic is before the sentence goes on. */
const VALUE =
  /^((?:\S+ )*?\S*(?:\d|원|달러|개|명|건|곳|대|톤|%|배|시간|분|도|점|위|㎞|m|t|규모|크기)\)?)(?:으로|로)(,?) (\S.+)$/u;
const COMPARED = /^(?:\S+ ){0,4}\S*(?:보다|대비|비해|비하면)(?= )/u;
/** What is only expected, meant or made to be. */
const NO_FACT = /예상|전망|추정|추산|예정|계획|방침|목표|잠정|것으로|알려|겠|보인|기대/u;
/** A value of a time or a rate is not the value. */
const AT_TIMES = /^(?:한때|당시|하루|한|매일|연간|월|주|지난|최근|\d+일|\d+월|\d+년)$/u;
const MARKED = /[가-힣](?:이|가|을|를|에|에서|에게|부터|까지|고|며|면|해|어|아|로)$/u;
const MEASURE = /^(?:높이|길이|넓이|깊이)$/u;
const SIZE = /\d[^\s]*,? (?:\S+ )?(?:규모|크기)$/u;

/** 매출은 30억원으로, 지난해보다 늘었다 as 매출은 30억원이다. */
export function amountOf(sentence: string): string[] {
  const words = sentence.split(" ");
  const topics = words.flatMap((word, at) => (isTopic(word) ? [at] : []));
  return topics.flatMap((at) => {
    const [, value = "", comma = "", rest = ""] = VALUE.exec(words.slice(at + 1).join(" ")) ?? [];
    if (!/\d/u.test(value) || NO_FACT.test(rest) || (comma === "" && !COMPARED.test(rest))) return [];
    const isPlain = value
      .split(" ")
      .every((word) => MEASURE.test(word) || !(MARKED.test(word) || isTopic(word) || AT_TIMES.test(word)));
    // Two amounts in a row are a size, or a list whose end is another's: 매출은 3억원, 이익은 1억원으로.
    if (!isPlain || (value.includes(",") && !SIZE.test(value) && !/\d,\d{3}/u.test(value))) return [];
    return [`${words.slice(0, at + 1).join(" ")} ${value}이다.`];
  });
}
