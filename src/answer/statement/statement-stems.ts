/** Nouns of one syllable that news is asked about; behind them a particle of one syllable is no part of the noun (컵은, 집이). */
const SHORT_NOUNS =
  "집컵값돈책불물비눈차배말쌀꽃길섬산강약옷빵술병땅팀골표상벌법당왕딸형곰소닭칼총문방층춤곡극앱폰칩핵빚짐줄키몸뼈뇌폐간암균쥐개새돌흙숲밭논굴탑절";
const WITH_PARTICLE = new RegExp(`^([${SHORT_NOUNS}])(?:은|는|이|을|를|의|도|에)$`, "u");

/** A stem without what the search leaves on it: the rank of a city or province (광주광역시장 is 광주시장), the particle of a noun of one syllable. */
export function plainStem(stem: string): string {
  return WITH_PARTICLE.exec(stem)?.[1] ?? stem.replace(/(?<=[가-힣]{2})(?:특별자치|특별|광역)(?=[시도])/u, "");
}
