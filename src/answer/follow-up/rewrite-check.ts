import { findAmounts } from "../../coverage/amounts.js";
import { tokenize } from "../../coverage/analyzer/tokens.js";
import { detectLanguage } from "../../coverage/language.js";
import { analyzeQuestion } from "../question/question-analysis.js";
import { isOrder } from "../question/question-orders.js";
import { sameValue } from "../verify/verify-amounts.js";
import { foldText } from "../verify/verify-fold.js";
import { looksLikeKoreanName } from "../verify/verify-korean.js";
import { findName } from "../verify/verify-name-find.js";
import { namesIn } from "../verify/verify-names.js";

/** Characters that a rewritten question may have. */
const LONGEST = 300;
const UNWANTED =
  /:\/\/|\bwww\.|\[[^\]]*\]\(|<[@#:/!]|@(?:everyone|here)\b|[`|{}\\]|\b[a-z0-9-]+\.(?:com|net|org|io|kr|cn|ru|gg)\b/iu;
const UNSEEN = /[\p{Default_Ignorable_Code_Point}\p{Cc}]/u;

/**
 * Whether a model's question may be asked in place of the member's: one short line without links, orders or marks, in the same
 * language, about what was asked, and with no name or number that the conversation does not hold.
 * @param conversation everything that was said, the question included
 */
export function isFaithfulRewrite(rewritten: string, question: string, conversation: string): boolean {
  if (rewritten === "" || [...rewritten].length > LONGEST || UNSEEN.test(rewritten)) return false;
  if (UNWANTED.test(rewritten) || isOrder(rewritten)) return false;
  const language = detectLanguage(rewritten);
  const asked = detectLanguage(question);
  if (language !== asked && language.slice(0, 2) !== asked.slice(0, 2)) return false;
  return keepsWhatIsAsked(rewritten, question, asked) && bringsNothing(rewritten, language, conversation);
}

/** What the question asks for is still asked for. */
function keepsWhatIsAsked(rewritten: string, question: string, language: string): boolean {
  const before = analyzeQuestion(question, language);
  const after = analyzeQuestion(rewritten, language);
  if (!after.asked.types.some((type) => before.asked.types.includes(type))) return false;
  const stems = new Set(tokenize(rewritten).map(({ stem }) => stem));
  const names = before.terms.filter(({ exact }) => exact);
  return names.every(({ stem }) => stems.has(stem));
}

function bringsNothing(rewritten: string, language: string, conversation: string): boolean {
  const family = language === "ko" ? "ko" : /^(?:zh|ja)/u.test(language) ? "zh" : "latin";
  const known = findAmounts(conversation);
  const numbers = findAmounts(rewritten).filter(({ spelled }) => !spelled);
  if (!numbers.every((amount) => known.some((other) => sameValue(amount, other)))) return false;
  if (!namesIn(rewritten, family, () => []).every((name) => findName(name, conversation, []) !== null)) return false;
  const said = foldText(conversation).text;
  return tokenize(rewritten).every(({ kind, stem, start, end }) => {
    if (kind === "han") return family !== "zh" || sharesMost(stem, said);
    if (kind !== "hangul" || said.includes(foldText(stem).text)) return true;
    return !looksLikeKoreanName(rewritten.slice(start, end), stem, rewritten.slice(end));
  });
}

/** Running Chinese has no names that rules could tell: half of its pairs of characters must have been said. */
function sharesMost(run: string, said: string): boolean {
  const characters = [...run];
  const pairs = characters.slice(1).map((second, at) => `${characters[at]}${second}`);
  return pairs.length < 3 || pairs.filter((pair) => said.includes(pair)).length * 2 >= pairs.length;
}
