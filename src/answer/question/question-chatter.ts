/** What people put around a question in chat and in letters: greetings, asides, thanks, laughter. None of it says what is asked about. */

/** A place where a word begins: the start, or behind white space or punctuation. */
const BEGINS = "(?:^|(?<=[\\s?!.~,]))";
/** The end of a message, with what is left of its punctuation. */
const ENDS = "(?=[\\s?？!！~.,…]*$)";

/** ㅋㅋ, ㅠㅠ, ㄷㄷ and ㄱㄱ, and one letter at an end. Others name somebody or are spoken of: ㄱ씨, ㄱ 씨, 'ㅋㅋ'. */
const LETTERS =
  /(?<!['"‘“])[ㄱ-ㅎㅏ-ㅣ]{2,}(?!['"’”])|(?<=[가-힣])[ㅋㅎㅠㅜㄱㄷㅇㄴㅁ](?=[\s?!~.]|$)|(?<=\s)[ㄱ-ㅎㅏ-ㅣ](?=[\s?!~.]*$)/gu;
/** 어디 in two letters. */
const WHERE_IN_LETTERS = /(?<=\s)ㅇㄷ(?=(?:임|야|냐|에)?[\s?!.~]*$)/gu;

/** Words in front of a question: 근데, 혹시, 저번에, 그 뭐냐. */
const LEADING =
  /^(?:(?:(?:아니|야|여러분)(?=,)|근데|그런데|그래서|그니까|그러니까|혹시|아까|저번에|지난번에|예전에|저기요?|아 맞다|얘들아|님들아?|형들|안녕하세요|궁금한 게 있는데|질문이?요?|그 뭐(?:냐|지|더라|였지|였더라)|그거|(?:뉴스|기사|티비|유튜브|방송)(?:에서|서)? (?:봤|들었|나왔)(?:는데|던데))(?=[\s,!~])[\s,!~]*)+(?=\S)/u;

/** 그거 있잖아, in the middle too. */
const YOU_KNOW = /(?:(?<![가-힣])그거\s?|(?<=[가-힣]\s?))있잖아요?(?![가-힣])[\s,~]*/gu;
/** 혹시 and 저번에 in the middle. */
const IN_BETWEEN = /(?<=\s)(?:혹시|저번에|지난번에|도대체|대체(?=\s(?:왜|뭐|누|어디|언제|얼마|몇|무슨)))\s+/gu;

/** What is set aside: "KTX 말고 새 열차" is about the train. Who asks why one was chosen and not another asks about both. */
const SET_ASIDE = /(?<![^\s])[^\s?!]+\s말고(?:는|요)?\s+(?=\S)(?!누|어디|뭐|무엇|언제|또|다른|몇|얼마|어느|어떤)/gu;

/** The same behind the question: "대표는 누구임? 본사 대표 말고". */
const SET_ASIDE_BEHIND = /(?<=[?？!]\s{0,3})[^?？!.]{1,30}\s?말고(?:는|요)?[\s?!.~]*$/gu;
/** What is added behind a question to say what it means: "얼마 벌었어? 매출말야". */
const MEANT_BEHIND =
  /(?<![?？!.])[?？!.]{1,3}\s{0,3}([\p{L}\p{N} ]{1,20}?)\s?(?:말야|말이야|말이에요|말임|말하는\s?거[가-힣]*|기준으로)[\s?!.~]*$/gu;

/** How a question is brought forward, behind it. */
const TRAILING: readonly RegExp[] = [
  "(?:알|들을|여쭤볼|물어볼)\\s?수\\s?있[가-힣]*",
  "(?<=[을를지]\\s)(?:알고|듣고|묻고|여쭙고|물어보고|확인하고)\\s?싶[가-힣]*",
  "(?:아시는\\s?분|아는\\s?(?:사람|분|애))(?:들?[이은]?)?(?:\\s?(?:혹시\\s)?(?:있|계)[가-힣]*)?",
  "(?:좀\\s)?(?:알려|말씀해|말해|가르쳐|설명해|찾아)\\s?(?:주시면|주실|주시기|주시겠|줄)\\s?(?:수)?\\s?[가-힣]*(?:\\s?(?:감사|고맙|좋|있|바라|바랍|부탁)[가-힣]*)?",
  "여쭤(?:봅니다|봐요|볼게요|보려고요?)|여쭙니다|여쭙겠습니다",
  "(?:문의|질문)\\s?(?:드립니다|드려요|드릴게요|합니다|입니다|이요)",
  "(?:안내\\s)?(?<![을를]\\s)부탁(?:드립니다|드려요|드릴게요|드리겠습니다|합니다|해요)",
  "(?:감사|고맙)(?:합니다|하겠습니다|해요|습니다|겠습니다)|바랍니다",
  "궁금(?:합니다|해요|하네요|해서요|한데요?|함|해|하네|하다|합니당)",
  "(?:기억|생각)이?\\s?안\\s?(?:나|남|난)[가-힣]*|까먹[가-힣]+|헷갈[가-힣]+|가물가물[가-힣]*",
  "(?:뉴스|기사|티비|유튜브|방송)(?:에서|서)?\\s(?:봤|들었|나왔)[가-힣]*",
  "(?<=(?:(?<![뭐머이])라|다|다고)\\s)그랬(?:더라|지|나|냐|음)",
  "(?:진짜|미쳤[네다어음]|부럽[다네]?|무섭[다네]?|걱정되네요?)",
].map((words) => new RegExp(`\\s*${BEGINS}(?:${words})${ENDS}`, "u"));
/** The same stuck to its noun: 이유아는사람. */
const STUCK = /(?<=[가-힣]{2})(?:아는사람|아시는분)(?=[\s?!.~]*$)/u;
/** 좀 stuck to a noun: 이름좀. */
const PLEASE = /(?<=[가-힣]{2})좀(?=요?(?:\s|[?!.~]|$))/gu;

/**
 * A Korean question without what only carries it: 근데 혹시 … 아시는 분 계신가요 ㅠㅠ. Pure; where nothing else would stay it is left as it is.
 */
export function withoutChatter(question: string): string {
  if (!/[가-힣]/u.test(question)) return question;
  let plain = question;
  // Behind one aside another may stand; each round takes something away or is the last.
  for (let before = ""; before !== plain; ) {
    before = plain;
    plain = withoutOne(plain);
  }
  return /[가-힣]{2}/u.test(plain) ? plain : question;
}

function withoutOne(question: string): string {
  const inside = question
    .replaceAll(/\s{2,}/gu, " ")
    .replaceAll(WHERE_IN_LETTERS, "어디")
    .replaceAll(LETTERS, " ")
    .replaceAll(PLEASE, " 좀")
    .replaceAll(YOU_KNOW, " ")
    .replace(LEADING, "")
    .replaceAll(IN_BETWEEN, "")
    .replaceAll(SET_ASIDE_BEHIND, "")
    .replaceAll(MEANT_BEHIND, " $1")
    .replaceAll(SET_ASIDE, (words) => (/왜|이유/u.test(question) ? words : ""));
  const asked = [...TRAILING, STUCK].reduce((text, pattern) => text.replace(pattern, ""), inside);
  return asked === question ? question : asked.replaceAll(/\s{2,}/gu, " ").trim();
}
