import { QUESTION_LIMIT } from "../../retrieval/search.js";
import { metaAspects } from "../meta/meta-question.js";
import { chineseQuestions } from "./question-parts-chinese.js";
import { englishQuestions } from "./question-parts-english.js";
import { koreanQuestions } from "./question-parts-korean.js";

/** How many questions one message is taken apart into at most. */
const MOST = 3;
/** Articles are looked for themselves; 기사 alone may be a driver. */
const WANTS_ARTICLES =
  /기사들|(?:다룬|언급한|등장하는|나온|나오는|쓴|관련|관한)\s?(?:기사|보도)|\b(?:articles|stories) (?:about|on|that|which)\b|文章/iu;

/**
 * Takes a question that asks several things at once apart into questions that stand alone, in their order: one to three, and the question
 * itself where it asks one thing, asks about the articles themselves, asks for more than three, or where a part that takes over the words of
 * another would be too long to ask. Pure; any text is allowed.
 */
export function questionParts(question: string, language: string): readonly string[] {
  if (metaAspects(question).length > 0 || WANTS_ARTICLES.test(question)) return [question];
  const found = questionsIn(question, language);
  const parts = found.map((part) => part.replace(/\s+/gu, " ").trim()).filter((part) => part !== "");
  const different = new Set(parts);
  if (different.size < 2 || different.size > MOST || different.size < found.length) return [question];
  return parts.some((part) => [...part].length > QUESTION_LIMIT) ? [question] : parts;
}

function questionsIn(question: string, language: string): string[] {
  if (language === "ko") return koreanQuestions(question);
  if (language === "en") return englishQuestions(question);
  return language.startsWith("zh") ? chineseQuestions(question) : [question];
}
