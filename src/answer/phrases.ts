/** The sentence that says that the coverage does not say, in the languages the bot speaks. */
const NOT_COVERED: Readonly<Record<string, string>> = {
  ko: "보도에는 이에 대한 내용이 없습니다.",
  en: "The coverage does not say.",
  "zh-Hans": "报道中没有提到这一点。",
  "zh-Hant": "報導中沒有提到這一點。",
};

/** The same where a name of the question was found nowhere: it may stand there in another spelling. */
const NAME_NOT_FOUND: Readonly<Record<string, (name: string) => string>> = {
  en: (name) => `Nothing was found under the name “${name}”.`,
  "zh-Hans": (name) => `没有找到名为“${name}”的内容。`,
  "zh-Hant": (name) => `沒有找到名為「${name}」的內容。`,
};

/**
 * What a question that the coverage does not answer is told; English where the question's language is none of ours.
 * @param name a name of the question of which nothing was found
 */
export function notCoveredText(language: string, name?: string): string {
  const nameNotFound = name === undefined ? undefined : NAME_NOT_FOUND[language]?.(name);
  return nameNotFound ?? NOT_COVERED[language] ?? "The coverage does not say.";
}
