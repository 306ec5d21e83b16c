import { KOREAN_NAME } from "../statement/statement-persons.js";

/** A question word that stands in front of a noun, stuck to it: 몇명, 어느나라. */
const IN_FRONT = /(?<![가-힣])(몇|어느|무슨|어떤)(?=[가-힣]{1,4})/gu;

/** A counting noun that a verb is stuck to: 몇 명옴, 몇 개나됨. */
const COUNTED_VERB =
  /(?<=몇 )(명|개|곳|건|회|번|대|권|편|채|살|세|팀|층|배)(?=(?:이나|나)(?:\s|$)|(?:이나|나)?(?:[옴감봄됨함임냄탐뜀짐팜]|[왔갔됐했냈탔뛰졌팔봤]|있|없|참|다녀|모|나왔|들))/gu;

/** What may stand behind a question word with which a word ends: the copula, and how one speaks. */
const CLOSING =
  "(?:인가|인지|이에|이야|이냐|이지|이죠|이고|예|에|임|야|냐|냥|니|지|죠|고|여|요|용|염|노|누|더라|였|ㅇㅁ|ㅁ|ㄴ|음|나|라|까|입니|[가-힣]{0,2}요)*";
/** A noun with a question word stuck to its end: 상금얼마에여, 대표누구임, 위치어디. */
const BEHIND = new RegExp(
  `(?<=[가-힣]{2})(?<!어디|누구|무엇|뭐)(얼마|누구|누군|언제|어디|어딘|며칠|뭐|뭔|무엇)(?=${CLOSING}(?:[\\s?!~.ㅋㅎㅠ]|$))`,
  "gu",
);

/** Words of their own that begin with 왜: 왜구, 왜관읍. 왜구매했음, 왜관뒀음, 왜소송함 and 왜성공함 are none. */
const NO_WHY = "구(?![매입속했한])|관(?![뒀두둬람련심여])|란|가리|곡|소(?![송집개환리유])|성(?![공장사명립])";
/** A question word with a verb stuck to it: 누가만듬, 어디서했음, 왜그만둠. What belongs to the question word is no verb: 언제부터, 언제입니까. */
const WITH_VERB = new RegExp(
  `(?<![가-힣])(누가|어디서|왜(?!${NO_WHY})|언제|어떻게)(?=[가-힣]{2,})(?![입였이인임일나든래로의가지죠에예야냐니쯤]|부터|까지|더라)`,
  "gu",
);

/** Syllables that end in ㄹ, as verbs do in front of 때. */
const IN_L = Array.from({ length: 399 }, (_, i) => String.fromCodePoint(0xac00 + i * 28 + 8)).join("");
/** 때 stuck to what it is the time of: 개막식때, 뜰때. 한때, 물때 and 기름때 are words of their own. */
const TIME_STUCK = new RegExp(
  `(?<=[가-힣]{2}|(?<![가-힣])[${IN_L}])(?<!이|한|기름|어느|물)때(?=(?:[는에엔의도]|부터|까지)?(?:[\\s?!~.]|$))`,
  "gu",
);

/** 뭐 and 뭘 with a verb stuck to them: 뭐타고감, 뭘팔았음; 뭐라고, 뭐였지 and 뭘로 are no such. */
const WHAT_WITH_VERB =
  /(?<![가-힣])(뭐|뭘)(?![가-힣]?(?:[\s?!~.]|$))(?=[가-힣]{2,})(?![라가를로랑하든니지야였예에임죠냐이더길부까래인엿있없했할한해])/gu;

/** A name with what its bearer is called stuck to it: 김하나선수, 김하나씨. */
const TITLE_STUCK = new RegExp(
  `(?<![가-힣])(${KOREAN_NAME})(?=(?:선수|감독|코치|대표|시장|군수|의원|회장|사장|장관|총리|대통령|교수|작가|배우|가수|화가|명인|박사|원장|총장|씨)(?:[은는이가을를의도과와한께]|에게|한테)?(?:[\\s?!~.]|$))`,
  "gu",
);

/** Puts the spaces in that chat leaves out around the question words of Korean. Pure; other text stays as it is. */
export function spaceQuestionWords(question: string): string {
  return question
    .replaceAll(TITLE_STUCK, "$1 ")
    .replaceAll(TIME_STUCK, " 때")
    .replaceAll(BEHIND, " $1")
    .replaceAll(WITH_VERB, "$1 ")
    .replaceAll(WHAT_WITH_VERB, "$1 ")
    .replaceAll(IN_FRONT, "$1 ")
    .replaceAll(COUNTED_VERB, "$1 ");
}
