/** Times that count from the report or the event: one line, one time. */
const TIMES: readonly RegExp[] = [
  /지난해|작년/gu,
  /전년/gu,
  /올해|금년/gu,
  /내년/gu,
  /이듬해|다음 ?해/gu,
  /지난달|전월/gu,
  /이달|이번 달/gu,
  /다음 ?달|내달/gu,
  /지난주/gu,
  /전날/gu,
  /어제/gu,
  /이날|당일/gu,
  /오늘/gu,
  /다음 ?날|이튿날/gu,
  /내일/gu,
  /첫날|첫째 날/gu,
  /둘째 ?날/gu,
  /마지막 ?날/gu,
  /상반기/gu,
  /하반기/gu,
];
const THAN = /^(?:에)?(?:의?\s?(?:같은 (?:기간|달|시기)|동기|동월|이맘때))?(?:보다|에 비해|에 비하면|\s?대비)/u;

/** Whether each relative time of a Korean claim stands in a sentence too, and as what is compared with only if it is that. */
export function sameTimes(claim: string, held: string): boolean {
  return TIMES.every((time) => {
    const [said, quoted] = [claim, held].map((text) =>
      [...text.matchAll(time)].map(({ index, 0: word }) => THAN.test(text.slice(index + word.length))),
    );
    return (said ?? []).every((than) => quoted?.includes(than));
  });
}

/** So long before something, and so long after it. */
const OFFSET =
  /(\d[\d,.]*)\s?(년|개월|달|주|일|시간|분|초)(?:을|를|이|가)?\s?(?:(전|앞두)|(뒤|후|이후|지나|지난|만에))/gu;

/** Whether what a claim puts before or after something by so much time is not put the other way round in a sentence. */
export function sameOffsets(claim: string, held: string): boolean {
  const [said, quoted] = [claim, held].map((text) =>
    [...text.matchAll(OFFSET)].map(([, length = "", unit = "", before]) => ({
      length: `${length}${unit}`,
      before: before !== undefined,
    })),
  );
  return (said ?? []).every(({ length, before }) => {
    const same = (quoted ?? []).filter((other) => other.length === length);
    return same.length === 0 || same.some((other) => other.before === before);
  });
}

/** Whether a Korean claim singles a word out with 만 where a sentence does not. */
export function narrows(claim: string, held: string): boolean {
  const singled = [...claim.matchAll(/([가-힣]{2,})(?<!지|다|천|백|십)만(?:이|은|을)?(?= )/gu)];
  const marked = /[가-힣](?:에게|에서|에 대해서?|으로)만(?:은|이|을)?(?= )/u;
  if (marked.test(claim) && !/만(?=[이은을 ])|뿐|유일|단독|오직/u.test(held)) return true;
  return singled.some(
    ([, word = ""]) => held.includes(word) && !held.includes(`${word}만`) && !/뿐|유일|단독|오직/u.test(held),
  );
}

/** 2대 1, 2比1, 2-1, 41 to 1, 10∼20. */
const SCORE = /(\d+)\s?(?:대|比|[-–:：~∼〜～]|to)\s?(\d+)(?!\d)/gu;

/** Whether a claim, in any language, leaves the two numbers of a score or a ratio in their order. */
export function sameScores(claim: string, held: readonly string[]): boolean {
  const scoresOf = (text: string): string[] => [...text.matchAll(SCORE)].map(([, one, other]) => `${one}:${other}`);
  const quoted = held.flatMap(scoresOf);
  return scoresOf(claim).every((score) => {
    const turned = score.split(":").reverse().join(":");
    return quoted.includes(score) || (!quoted.includes(turned) && !quoted.some((one) => sharesSide(one, score)));
  });
}

/** 3:2 and 3:5: one side of a score with a side of another. */
function sharesSide(one: string, other: string): boolean {
  const sides = other.split(":");
  return one.split(":").some((side) => sides.includes(side));
}

/** More or less than something: the word stays, and does not change into the other. */
export function sameComparison(claim: string, held: string): boolean {
  return [/(?<![가-힣])더(?= )/u, /(?<![가-힣])덜(?= )/u].every(
    (word) => word.test(claim) === word.test(held) || !/\d/u.test(claim),
  );
}
