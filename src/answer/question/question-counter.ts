/** Whether a stem is nothing but a counting noun (몇 [퍼센트]). */
export function isCounter(stem: string): boolean {
  return unitOf(stem) === stem;
}

/** The counting noun without what is stuck to it: 개의, 명이나, 곳인가요. */
export function unitOf(word: string | null): string | null {
  if (word === null) return null;
  return /^[가-힣]/u.test(word)
    ? (/^(?:번째|퍼센트|프로|킬로미터|킬로그램|킬로|미터|시간|개월|개국|나라|국가|가지|마리|차례|군데|달러|그루|회째|명|개|곳|회|대|건|편|권|층|살|세|배|원|위|종|호|채|척|쪽|인|팀|국|분|초|주|달|줄|자|차|번|점|장|평|석|량|기|분)(?=$|[^가-힣]|[이나인은는을를의가에야쯤정씩까도로였짜예입임냐죠지니래])/u.exec(
        word,
      )?.[0] ?? null)
    : null;
}
