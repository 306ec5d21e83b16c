/** Times that count from the report or the event: one line, one time. */
const TIMES: readonly RegExp[] = [
  /지난해|작년|전년/gu,
  /올해|금년/gu,
  /내년|이듬해/gu,
  /지난달|전월/gu,
  /이달|이번 달/gu,
  /다음 ?달|내달/gu,
  /지난주/gu,
  /전날|어제/gu,
  /이날|당일|오늘/gu,
  /다음 ?날|이튿날|내일/gu,
  /첫날|첫째 날/gu,
  /둘째 ?날/gu,
  /마지막 ?날/gu,
  /상반기/gu,
  /하반기/gu,
];
const THAN = /^(?:에)?(?:\s?같은 (?:기간|달))?(?:보다|에 비해|\s?대비)/u;

/** Whether each relative time of a Korean claim stands in a sentence too, and as what is compared with only if it is that. */
export function sameTimes(claim: string, held: string): boolean {
  return TIMES.every((time) => {
    const [said, quoted] = [claim, held].map((text) =>
      [...text.matchAll(time)].map(({ index, 0: word }) => THAN.test(text.slice(index + word.length))),
    );
    return (said ?? []).every((than) => quoted?.includes(than));
  });
}

/** Whether a Korean claim singles a word out with 만 where a sentence does not. */
export function narrows(claim: string, held: string): boolean {
  const singled = [...claim.matchAll(/([가-힣]{2,})(?<!지|다|천|백|십)만(?:이|은|을)?(?= )/gu)];
  return singled.some(([, word = ""]) => held.includes(word) && !/만(?=[이은을 ])|뿐|유일|단독|오직/u.test(held));
}

/** More or less than something: the word stays, and does not change into the other. */
export function sameComparison(claim: string, held: string): boolean {
  return [/(?<![가-힣])더(?= )/u, /(?<![가-힣])덜(?= )/u].every(
    (word) => word.test(claim) === word.test(held) || !/\d/u.test(claim),
  );
}
