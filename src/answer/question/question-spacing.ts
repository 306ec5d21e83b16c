import { KOREAN_NAME } from "../statement/statement-persons.js";

/** A question word that stands in front of a noun, stuck to it: 몇명, 어느나라. */
const IN_FRONT = /(?<![가-힣])(몇|어느|무슨|어떤(?!가요?(?:[\s?!~.]|$)|지|데))(?=[가-힣]{1,4})/gu;

/** A counting noun that a verb is stuck to: 몇 명옴, 몇 개나됨. */
const COUNTED_VERB =
  /(?<=몇 )(명|개|곳|건|회|번|대|권|편|채|살|세|팀|층|배|원|초|퍼|프로|키로|킬로|미터|군데|등급|구간|시간|마리)(?=(?:까지|부터|째)임|(?:이나|나|까지|부터|으?로|에|씩)?(?:[옴감봄됨함임냄탐뜀짐팜쏨듦]|[왔갔됐했냈탔뛰졌팔봤쐈샀줬]|있|없|참|다녀|다[쳤침치]|모|나왔|나옴|들|하기|걸[렸려리]|쏘|올[림렸린라]|내[림렸린려]|찍|뽑|죽|숨|받|만[들듦]|떨|이[냐죠야욤]))/gu;

/** What may stand behind a question word with which a word ends: the copula, and how one speaks. */
const CLOSING =
  "(?:인가|인지|이에|이야|이냐|이지|이죠|이고|예|에|임|야|냐|냥|니|지|죠|고|여|요|용|염|노|누|더라|였|ㅇㅁ|ㅁ|ㄴ|음|나|라|까|입니|[가-힣]{0,2}요){0,5}";
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

/** A question word with its particle and a verb stuck to it: 언제부터돌아가. */
const PARTICLED =
  /(?<![가-힣])(언제부터|언제까지|어디까지|어디서부터|누구한테|누구랑|몇시에|몇시부터)(?=[가-힣]{2,})(?!인[가지데]|입니|이[에야냐죠지었]|였|예요|에요|라[고는더]|래요|는요|죠|냐[고]|나요)/gu;
/** 얼마 and 누구 with a verb stuck to them: 얼마받았대, 얼마따냈대, 누구나옴. 얼마나 and 얼마인지 are no such. */
const AMOUNT_WITH_VERB =
  /(?<![가-힣])(?:(얼마)(?=나[옴온왔와](?!래)|받|내[야는냐]|[냈낸냄]|들[었어]|[든듦듬]|됨|되[나냐]|벌|[줬준줌]|[썼쓴씀]|팔|달라|투자|올[랐라림]|깎|털|남[았음]|따[내냈낸]|[땄딴땀]|걷[었어]|모[았은]|챙[겼긴]|빌[렸린]|갚|떼[였인])|(누구)(?=나[옴온왔와])|(누가)(?=이[김긴겼]))/gu;
/** 어디 with the noun that it asks of stuck to it: 어디소방서임. */
const WHERE_WITH_NOUN =
  /(?<![가-힣])어디(?=(?:쪽|팀|회사|기업|병원|대학|학교|연구|은행|구단|나라|지역|동네|호텔|공장|방송|신문|소방서|경찰서|출신|소속|다니))/gu;
/** How a verb ends in front of the noun that it describes. */
const DESCRIBING = "(?<=[가-힣][은는던]|간|온|난|린|낸|킨|친|긴|뀐|쓴|든|튼|된|한|진|할|될)";
/** What a verb describes, stuck to it, in front of what asks: 상받은사람 누구, 나온날 언제. Names hold such words too (좋은사람들, 한사람). */
const DESCRIBED = new RegExp(
  `${DESCRIBING}(?<!(?<![가-힣])(?:한|온|지난))(?:사람|놈|애|팀|곳|회사|이유|나라|도시|동네|가게|장소|날|분)(?=[은는이가을를]?\\s?(?:임|이름|성함|누구|누가|누군|어디|언제|뭐|몇|얼마|좀|[?!.~]*$))`,
  "gu",
);
/** The same of 거: 바뀐거. */
const THING_DESCRIBED = new RegExp(
  `${DESCRIBING}거(?=(?:[은는이가을를의도]|임|였[음지나]|이[야냐였]|[래야])?(?:[\\s?!~.]|$))`,
  "gu",
);
/** A piece with what it is one of: 한대당, 한명에. */
const ONE_PIECE =
  /(?<![가-힣])(한|두)(대|개|명|곳|채|척|권|병|마리|그루|평|건|번|달|시간|사람|팀|가구|잔|판|접시|그릇|장|켤레|상자|봉지)(?=당(?:[\s?!~.]|$)|에(?:[\s?!~.]|$))/gu;
/** 총 stuck to how many. */
const IN_ALL = /(?<![가-힣])총(?=몇)/gu;

/** Puts the spaces in that chat leaves out around the question words of Korean. Pure; other text stays as it is. */
export function spaceQuestionWords(question: string): string {
  return question
    .replaceAll(TITLE_STUCK, "$1 ")
    .replaceAll(TIME_STUCK, " 때")
    .replaceAll(BEHIND, " $1")
    .replaceAll(WITH_VERB, "$1 ")
    .replaceAll(WHAT_WITH_VERB, "$1 ")
    .replaceAll(PARTICLED, "$1 ")
    .replaceAll(AMOUNT_WITH_VERB, (word) => `${word} `)
    .replaceAll(WHERE_WITH_NOUN, "어디 ")
    .replaceAll(DESCRIBED, (noun) => ` ${noun}`)
    .replaceAll(THING_DESCRIBED, " 거")
    .replaceAll(ONE_PIECE, "$1 $2")
    .replaceAll(IN_ALL, "총 ")
    .replaceAll(IN_FRONT, "$1 ")
    .replaceAll(COUNTED_VERB, "$1 ");
}
