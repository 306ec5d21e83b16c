import { chineseVariant } from "./han-variants.js";
import { countScripts, SCRIPT } from "./scripts.js";

/** Words that English sentences are built with; a question in English about a Korean name still has them. */
const ENGLISH = new Set(
  "a about after an and any are as at be been before by can could did do does for from had has have he her his how i in is it its many me much of on or say said she should tell than that the their there they this to was were what when where which who whom whose why will with would you".split(
    " ",
  ),
);

/** A few of the commonest short words of other languages in Latin script, none of them English. */
const LATIN_LANGUAGES: readonly (readonly [string, ReadonlySet<string>])[] = [
  [
    "de",
    new Set("der die das und ist nicht ein eine mit den von zu auf für wer wie wo wann warum dem sich auch".split(" ")),
  ],
  [
    "fr",
    new Set("le la les des est et une un du qui que dans pour sur avec où quand pourquoi comment sont au".split(" ")),
  ],
  ["es", new Set("el los las es y una del que en por para con quién qué dónde cuándo cómo su se al".split(" "))],
  ["pt", new Set("o os as é e uma do da que em por para com quem onde quando como não ao dos".split(" "))],
  ["it", new Set("il gli è e una di che in per con chi dove quando come perché sono della del".split(" "))],
  ["id", new Set("yang dan di ke dari untuk dengan adalah ini itu pada apa siapa mengapa".split(" "))],
];

const OTHER_SCRIPTS: readonly (readonly [string, RegExp])[] = [
  ["ru", /\p{Script=Cyrillic}/gu],
  ["ar", /\p{Script=Arabic}/gu],
  ["he", /\p{Script=Hebrew}/gu],
  ["el", /\p{Script=Greek}/gu],
  ["th", /\p{Script=Thai}/gu],
  ["hi", /\p{Script=Devanagari}/gu],
];

/** Words by which a text with Hangul in it shows itself to be Chinese. */
const CHINESE_WORDS = /[的是在了吗嗎谁誰什么麼哪这這那个個们們与與为為]/u;

/** How much of a text is enough to tell its language. */
const SAMPLE = 4000;

/**
 * The language of a text as a BCP 47 tag, by Unicode script rules: `ko`, `en`, `zh-Hans`, `zh-Hant`, `ja` or another;
 * `und` when the text has no letters. Right on questions of two words as well as on articles: a foreign name does not
 * change the language of the sentence around it ("CES 2023에서?" is Korean, "Who is 박원순?" is English).
 */
export function detectLanguage(text: string): string {
  const sample = text.slice(0, SAMPLE).normalize("NFC");
  const counts = countScripts(sample);
  const [hangul = 0, kana = 0, han = 0, latin = 0] = [SCRIPT.hangul, SCRIPT.kana, SCRIPT.han, SCRIPT.latin].map(
    (script) => counts[script],
  );
  if (hangul > 0 && !isForeignWithHangul(sample, hangul, han + kana, latin)) return "ko";
  if (kana > 0 && kana * 12 >= han && kana * 3 >= latin) return "ja";
  if (han > 0 && !isLatinWithNames(sample, /\p{Script=Han}/u) && han * 4 >= latin) return chineseVariant(sample);
  const [script, letters] = mostUsed(sample);
  if (letters > latin) return script;
  return latin > 0 ? latinLanguage(sample) : script;
}

function isForeignWithHangul(text: string, hangul: number, cjk: number, latin: number): boolean {
  if ((2 * cjk >= hangul && CHINESE_WORDS.test(text)) || cjk > 12 * hangul) return true;
  // No Korean word has forty syllables: a few Latin letters in an article are no foreign text.
  return latin > 0 && hangul <= 40 * latin && isLatinWithNames(text, /\p{Script=Hangul}/u);
}

/**
 * A sentence in Latin script about foreign names: its function words are there, and fewer words are in the other script
 * than in Latin letters. Capitals are names ("IT 기업", "WHO 총장").
 */
function isLatinWithNames(text: string, other: RegExp): boolean {
  let functionWords = 0;
  let latinWords = 0;
  let otherWords = 0;
  for (const word of text.split(/[\s,.;:!?"“”()]+/u)) {
    if (other.test(word)) otherWords += 1;
    else if (/\p{Script=Latin}/u.test(word)) {
      latinWords += 1;
      if (/^\p{L}?[\p{Ll}'’]+$/u.test(word) && isFunctionWord(word.toLowerCase())) functionWords += 1;
    }
  }
  return (
    functionWords > 0 && (latinWords > otherWords || (latinWords === otherWords && functionWords * 2 >= latinWords))
  );
}

function isFunctionWord(word: string): boolean {
  return ENGLISH.has(word) || LATIN_LANGUAGES.some(([, known]) => known.has(word));
}

function latinLanguage(text: string): string {
  if (/[ăđơưạảấầẩậắằặẹẻẽếềểễệỉịọỏốồổộớờởợụủứừửữựỳỵỷỹ]/iu.test(text)) return "vi";
  const words = text.toLowerCase().match(/[\p{Script=Latin}]+/gu) ?? [];
  let best = "en";
  let bestCount = words.filter((word) => ENGLISH.has(word)).length;
  for (const [language, known] of LATIN_LANGUAGES) {
    const found = words.filter((word) => known.has(word)).length;
    if (found > bestCount) [best, bestCount] = [language, found];
  }
  return best;
}

function mostUsed(text: string): readonly [string, number] {
  let best: readonly [string, number] = ["und", 0];
  for (const [language, script] of OTHER_SCRIPTS) {
    const letters = count(text, script);
    if (letters > best[1]) best = [language, letters];
  }
  return best;
}

function count(text: string, letters: RegExp): number {
  return text.match(letters)?.length ?? 0;
}
