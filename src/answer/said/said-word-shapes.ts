import { FINAL, finalOf } from "../../coverage/hangul-syllable.js";
import { isListed } from "../check/check-synonyms.js";
import { looksLikeKoreanName } from "../verify/verify-korean.js";
import { particleOf } from "./said-short-words.js";

/** Verbs that describe a noun in 은, which is no particle there. */
const DESCRIBES_EUN =
  /(?:받|찾|맡|얻|앉|높|낮|많|넓|깊|짧|젊|늦|않|잡|뽑|쌓|닮|씻|웃|벗|묶|닦|섞|겪|닫|뜯|갚|읽|밟|갖|뚫|끊|맺|쏟|넣)은$|^(?:적|좋|입|믿|남|넘|담|심|품|참|옮|같)은$/u;

/** Has 은 or 는 behind a noun, by its form. */
export function isTopic(text: string): boolean {
  return (
    /[가-힣A-Za-z\d](?:은|는)$/u.test(text) &&
    !/(?:하|되|있|없|받|오|가|보|지|리|치|들|나|키)(?:는)$/u.test(text) &&
    text.length > 1
  );
}

/** The same, without the verbs in 은 that describe a noun. */
export function isTopicNoun(text: string): boolean {
  return isTopic(text) && !DESCRIBES_EUN.test(text);
}

/** Has a particle that says what it is to its verb. */
export function isMarked(word: string): boolean {
  return /(?:은|는|이|가|을|를|에서|에게|에|께|으로|로|부터|까지|도)$/u.test(word) && particleOf(word)[1] !== "";
}

/** Ends as verbs do that describe a noun; 따르면 and 하거든 end in the same consonant and describe none. */
export function mayDescribe(word: string): boolean {
  if (/(?:면|든)$/u.test(word)) return false;
  return /[가-힣][는던]$/u.test(word) || (finalOf(word) === FINAL.nieun && /[가-힣]{2}$/u.test(word));
}

/** A noun without a particle, by its form. */
export function isBareNoun(text: string): boolean {
  return (
    /^[가-힣A-Za-z]{2,}$/u.test(text) &&
    particleOf(text)[1] === "" &&
    (isListed(text) || !/(?:[다고며서면지게려어아]|도록|이자)$/u.test(text))
  );
}

/** 한나래, 한나래가, but not 어선에. */
export function isPersonName(word: string): boolean {
  const [noun] = particleOf(word);
  return noun.length >= 3 && looksLikeKoreanName(word, noun, "") && !isListed(noun);
}
