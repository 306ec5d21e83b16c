/*
 * English words of the closed classes, which hold a sentence together and name nothing: pronouns, prepositions, conjunctions, auxiliaries, adverbs of
 * place, time and degree, and what is left of contractions. Korean says most of them with endings, so no sentence of the coverage holds them.
 */
const CLOSED = `he she him her his hers they them their theirs we us our ours my mine your yours himself herself itself themselves someone anyone everyone everybody somebody
 anybody nobody something anything nothing everything one ones
 into onto upon out up down off over under above below through throughout during before after until till since between among amongst against along across around behind
 beside besides beyond despite near toward towards via within without per plus versus vs like unlike than regarding concerning amid
 if because so but nor not no yet though although whereas while unless whether both either neither also too even just only very really quite rather still already
 ever never again once twice almost nearly about actually exactly currently recently finally mainly mostly especially ago away back here far else instead altogether together apart
 t s d ll ve re m didn couldn wouldn shouldn wasn weren isn aren hasn haven hadn doesn don won't ain am being having may might must shall ought
 more most less least each every all another other others such same own several both per`;
/** Verbs that carry a noun and say little themselves: give a speech, take part, make a deal. */
const LIGHT_VERBS = `get gets got gotten getting go goes going went gone come comes came coming make makes made making take takes took taken taking give gives gave given giving put puts
 putting set sets setting let lets turn turns turned keep keeps kept say says said saying happen happens happened want wants wanted become becomes became becoming bring brought need needs needed
 use uses used using`;

const CLOSED_WORDS = new Set(CLOSED.split(/\s+/u));
const LIGHT_WORDS = new Set(LIGHT_VERBS.split(/\s+/u));

/** Whether an English word, in lower case, only holds a sentence together. */
export function isClosedEnglish(word: string): boolean {
  return CLOSED_WORDS.has(word);
}

/** Whether an English verb, in lower case, says little without its noun. */
export function isLightVerb(word: string): boolean {
  return LIGHT_WORDS.has(word);
}
