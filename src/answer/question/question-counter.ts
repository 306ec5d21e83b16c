/** Whether a stem is nothing but a counting noun (몇 [퍼센트]). */
export function isCounter(stem: string): boolean {
  return unitOf(stem) === stem;
}

/** Nouns that count, longer ones first. */
const COUNTERS =
  "번째|퍼센트|톤|그램|헥타르|배럴|위안|유로|파운드|엔|퍼|프로|킬로미터|킬로그램|킬로와트|메가와트|기가와트|킬로|키로|등급|구간|미터|리터|와트|시간|개월|개국|나라|국가|가지|마리|차례|군데|달러|그루|회째|라운드|이닝|쿼터|세트|골|승|패|발|병|잔|벌|통|켤레|상자|포기|송이|곡|학급|단계|정거장|좌석|도|동|명|개|곳|회|대|건|편|권|층|살|세|배|원|위|종|호|채|척|쪽|인|팀|국|분|초|주|달|줄|자|차|번|점|장|평|석|량|기";
/** What is stuck to a counting noun right behind 몇: 분만에, 동짜리고, 도짜리임. */
const STUCK = new RegExp(`^(?:${COUNTERS})(?:만에?|짜리|이나|씩|정도|쯤|까지|부터|대의?|째|어치|으로|임|있)`, "u");

/** Whether a word right behind 몇 is a counting noun with what is stuck to it. */
export function isCountedBehind(stem: string): boolean {
  return STUCK.test(stem);
}

/** A counting noun in front of its end, a particle or the copula. */
const COUNTER = new RegExp(
  `^(?:${COUNTERS})(?=$|[^가-힣]|[이나인은는을를의가에야쯤정씩까도로였짜예입임냐죠지니래당만있했됐됨함])`,
  "u",
);

/** The counting noun without what is stuck to it: 개의, 명이나, 곳인가요. */
export function unitOf(word: string | null): string | null {
  return word === null ? null : (COUNTER.exec(word)?.[0] ?? null);
}

/** A noun with which a question ends as people talk: 회사였음, 대회였나. */
export function withoutCopula(stem: string): string {
  return stem.replace(/(?<=[가-힣]{2})(?:이었|였)(?:음|나|지|어|대|냐|니|더라|는지|을까|죠)?$/u, "");
}

/** The piece whose price a question asks for: 한 그루에 얼마, 대당 가격; null where it asks for none. */
export function pieceOf(question: string): string | null {
  const [, one, each] =
    /(?<![가-힣\d])(?:한|1)\s?(대|그루|권|병|개|명|장|벌|채|평|마리|상자|시간|회|잔|판|곡|통|칸|줄|컵|봉지|포기|자루|켤레|송이)(?=에|당|\s(?:가격|값|요금)|\s?얼마)|(?<![가-힣])(대|그루|권|병|개|인|명|장|벌|채|평|마리|회|잔|건)당(?![가-힣])/u.exec(
      question,
    ) ?? [];
  return one ?? each ?? null;
}
