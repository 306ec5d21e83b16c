/** The sentence that says that the coverage does not say, in the languages the bot speaks. */
const NOT_COVERED: Readonly<Record<string, string>> = {
  ko: "보도에는 이에 대한 내용이 없습니다.",
  en: "The coverage does not say.",
  "zh-Hans": "报道中没有提到这一点。",
  "zh-Hant": "報導中沒有提到這一點。",
};

/** What a question that the coverage does not answer is told; English where the question's language is none of ours. */
export function notCoveredText(language: string): string {
  return NOT_COVERED[language] ?? "The coverage does not say.";
}
