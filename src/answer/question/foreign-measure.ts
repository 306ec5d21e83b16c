import { englishAsked } from "./english-type.js";
import type { Measure } from "./question-measure.js";

/** Chinese nouns for money. */
const CHINESE_SUM =
  "[价價]格|[价價]钱|[价價]錢|售[价價]|票[价價]|房[价價]|定[价價]|(?<![免消收公])(?<=\\p{Script=Han})[费費]用?(?![为為])|[预預]算|租金|月租|房租|金额|金額|[营營]收|[营營][业業][额額]|[营營][业業]利[润潤益]|[营營]利|[净淨]利|利[润潤]|收入|[销銷]售[额額]|市值|估值|股[价價]|[发發]行[价價]|[补補][贴貼助]金?|津[贴貼]|[罚罰][款金]|工[资資]|[时時]薪|月薪|年薪|薪[资資水]|[奖獎]金|押金|保[证證]金|[经經][费費]|[准準][备備]金|[赔賠][偿償]金?|[债債][务務]";

/** Behind 多少 only money, or nothing more: 投入多少辆 counts cars. */
const SUM_END = "(?=[？?，,。！!元钱錢万萬亿億啊呢呀吧了起]|\\s|$|来着|來著|[资資]金|美元|[韩韓]元)";

/** How strong a drink is. */
const STRENGTH =
  /(?:酒(?!店)|威士忌|highball|烧酒|燒酒|啤酒|红酒|紅酒|酒精|whisky).*(?:多少|[几幾])度|\b(?:alcohol content|abv)\b/iu;

const WORDS: readonly (readonly [Measure, RegExp])[] = [
  [
    "percent",
    /百分之[几幾多]|[几幾]\s?[%％]|(?:比例|比率|占比|佔比|[率])[^，,？?]{0,6}(?:多少|[几幾])|\bhow many percent\b/iu,
  ],
  ["percent", STRENGTH],
  [
    "people",
    /\bhow many (?:(?!(?:are|is|was|were|in|of|have|has|did|do|does|at|from|on)\b)[\w'’-]+ ){0,3}?(?:people|ppl|persons|tenants|generals|lawmakers|leaders|employees|workers|staff|students|pupils|visitors|spectators|fans|residents|passengers|patients|members|players|participants|attendees|men|women|children|scientists|researchers|firefighters|teachers|runners|tourists|guests|users|subscribers|applicants|soldiers|officials|experts)\b|\b(?:population|attendance)\b|多少(?:名|人|位|[观觀][众眾]|用[户戶]|租客|[学學]生|[员員]工|乘客|[会會][员員]|[读讀]者|居民|患者)|(?<![哪第])[几幾][个個]?(?:名|人|位|[学學]生)|人口|人数|人數/iu,
  ],
  [
    "order",
    /第[几幾](?:[届屆次名位个個]|[?？]|$)|\bwhich edition\b|\bwhat\b.*\brank(?:ed|ing)?\b|排名[^，,？?]{0,4}(?:第?[几幾]|多少)/iu,
  ],
  ["age", /\bhow old\b|\bwhat age\b|\bage of\b|几岁|幾歲|多大(?:年纪|年紀|岁|歲)|多少岁|年龄|年齡/iu],
  [
    "money",
    new RegExp(
      `(?:${CHINESE_SUM})[^，,？?。]{0,8}(?:多少|多大|[几幾](?=[百千万萬亿億元块塊]))${SUM_END}|(?:[资資]金|基金|[钱錢])(?:是|[为為]|有|[总總]共)?多少${SUM_END}|多少(?:${CHINESE_SUM}|[钱錢]|[资資]金|元|美元|[韩韓]元|投[资資])|多大[金钱錢]|(?:投[资資]|投入|砸|花|付|[赔賠赚賺]|筹集|籌集|[损損]失|[补補][贴貼助]|[进進][账帳])(?:了)?多少${SUM_END}`,
      "iu",
    ),
  ],
  [
    "area",
    /\bhow (?:big|large) (?:is|are|was|were|will|would)\b.*\b(?:site|campus|building|park|complex|land|plaza|hall|store|venue|factory|square|floor|room|house|apartment|flat|island|city|forest|farm|lot|area|field|garden|lake|warehouse|centre|center|space|plant|museum|library|booth|pavilion|wetland|zone)s?\b(?!.*\b(?:budget|fund|subsid(?:y|ies)|deal|market|crowd|team|contract)\b)|\b(?:(?:floor|land|total) area|(?:the|its) area (?:of|[?]))|\barea of the\b|\bfloor space\b|面积|面積|(?<!(?:规模|規模|计划|計劃|计画|計畫|金额|金額|影响|影響)[有是]?)多大(?!年|岁|歲|了|规模|規模|程度|金)/iu,
  ],
  [
    "length",
    /\bhow (?:tall|deep|wide|thick)\b|\bhow high (?:is|was|are|were|will)\b(?!.*\b(?:rate|unemployment|inflation|price|temperature|turnout|dollar|index)\b)|\bhow far (?:is|was|are|were)\b(?! along)|(?<!for )\bhow long (?:is|was|are|were|will|would) (?:[\w'’-]+ ){0,5}(?:bridge|tunnel|road|street|railway|track|runway|route|course|trail|river|coast|wall|fence|cable|pipeline|pipe|extension|section|ship|vessel|frigate|ferry|boat|train|beach|canal|corridor|dam|pier|embankment)s?(?=\s*(?:[?,]|$)|\s(?:be|over|across|in|on|of|between|from|at)\b)|\bhow long is (?:the|a|an)\b(?!.{0,40}\b(?:term|contract|festival|event|stay|sentence|wait|exhibition|trip|voyage|flight|period|tenure|ban|movie|film|course|strike|warranty|show|concert|leave|session|meeting|closed|closure)\b)|\b(?:length|height|depth|width|thickness)\b|多(?:高|[长長](?!时间|時間)|深|宽|寬|厚|远|遠)|(?:长度|長度|高度|厚度|深度|距离|距離)/iu,
  ],
  [
    "weight",
    /\bhow heavy\b|\bweigh(?:s|t)?\b|\bhow many (?:tons|tonnes|kilograms|kilos|kg|grams)\b|多重|重量|(?:多少|[几幾])(?:吨|噸|公斤|克)|吞吐量/iu,
  ],
  [
    "temperature",
    /\btemperature\b|\bhow (?:hot|cold|warm)\b|温度|溫度|气温|氣溫|水温|水溫|(?:多少|[几幾])度(?![假超])/iu,
  ],
  ["speed", /\bhow fast (?:is|are|was|were|can|does|do)\b|\bspeed\b|速度|时速|時速/iu],
  [
    "duration",
    /\bhow long (?:did|does|will|has|have|is the (?:term|contract|festival)|it)\b|\bhow many (?:years|months|weeks|days|hours|minutes)\b|多久|多长时间|多長時間|任期|(?<!哪)[几幾](?:年|个月|個月|天|小时|小時|个小时|個小時|分钟|分鐘|周|週)(?![几幾]?月)|多少(?:年|天|周|週|小时|小時|分钟|分鐘)|期限/iu,
  ],
  ["score", /\b(?:final )?score\b|比分|积分|積分/iu],
];

/** A currency named in a question: how big a plan is in dollars is no area. */
const CURRENCY =
  /\b(?:in|of|many|much) (?:(?:million|billion|trillion|thousand) )?(?:(?:hk|us|u\.s\.|hong kong|korean|american|chinese|japanese) )?(?:\$|dollars?|won|yuan|yen|euros?|pounds?)\b|(?:港|美|日|韩|韓|欧|歐)(?:元|币|幣)|人民币|人民幣|多少(?:钱|錢|亿元|億元|万元|萬元|元)/iu;

/** By how much something rose or fell, which is told in its own unit or in percent. */
const CHANGE =
  /\bby how much\b|\bhow much (?:did|has|have|does|will) [^?]*\b(?:rise|risen|fall|fallen|drop|grow|grown|increase|decrease|decline|shrink|jump|surge|go (?:up|down)|gone (?:up|down))\b|\bhow (?:much|far) (?:did|has|have) [^?]*\b(?:fall|fell|rise|drop|climb)\b|\bhow much (?:of|more|less|higher|lower|faster|bigger|larger|better|longer|time|weight)\b|(?:上[调調涨漲升]|提高|下[调調跌降]|增[长長加]|[减減]少|[扩擴]大)了?多少|(?:涨|漲|跌|升|降|增|减|減)(?:了|加了|长了|長了|少了|至)?多少(?!人|名|元|钱|錢)/iu;

/** "How much" asks for money where it is paid, earned or asked for a single thing; else for whatever the verb takes. */
const HOW_MUCH =
  /\bhow much\b.*\b(?:costs?|pay|pays|paid|worth|spend|spent|invest(?:ed)?|fined?|raised?|earn(?:ed)?|charge[ds]?|price|budget|sell|sold|chip(?:ped)? in|pour(?:ed)?|set aside|bring in|brought in|rake[d]? in|hand(?:ed)? out)\b|\bhow much (?:money|cash|funding|revenue|profit|debt|capital|subsid(?:y|ies)|prize money|damages?)\b|\bhow much(?:['’]s|\s(?:is|are|was|were))\s(?:an?|one|it)\b|\bhow much\s*[?]?\s*$/iu;
/** What is used up, or a share of a sum, is told in its own unit. */
const FILLED = /\b(?:weigh|hold|produce|generate|emit|consume|rain|snow|water|electricity|power|space|of the)\b/iu;
/** Things that Korean counts by 개, 곳 or 가지. */
const COUNTED_THINGS =
  /\bhow many (?:(?!(?:of|times|copies|are|is|was|were|do|does|did|have|has|will|would|can)\b)[\w'’-]+ ){0,4}?(?:companies|firms|startups|start-ups|businesses|enterprises|exhibitors|booths|organi[sz]ations|institutions|places|sites|cities|countries|nations|towns|universities|schools|stores|shops|branches|projects|programs|programmes|hospitals|districts|contracts|agreements|mous)\b|(?:多少|(?<!哪)[几幾])(?:家|所|个国家|個國家|个城市|個城市|个?地方|个?項目|个?项目|[个個]項目)/iu;

/** The dimension in which an English or Chinese question asks for a quantity; null where it is not known. */
export function foreignMeasure(question: string): Measure | null {
  if (CHANGE.test(question)) return null;
  if (CURRENCY.test(question)) return "money";
  const { noun, how } = /\p{Script=Han}/u.test(question) ? { noun: null, how: "other" } : englishAsked(question);
  if (noun?.type === "number" && noun.measure !== null) return noun.measure;
  const named = WORDS.find(([, pattern]) => pattern.test(question))?.[0];
  if (named !== undefined) return named;
  if (how === "quantity" && HOW_MUCH.test(question)) return FILLED.test(question) ? null : "money";
  if (
    /\bhow (?:big|large)\b.*\b(?:budget|funds?|subsid(?:y|ies)|grants?|scheme|investment|deal|contract|prize|debt|loan)\b/iu.test(
      question,
    )
  )
    return "money";
  return /\bhow many\b|(?:多少|(?<!哪|第|好|十)[几幾])(?:[个個家所件架户戶瓶张張发發辆輛台臺座栋棟只隻艘部款项項种種条條间間场場篇本套支枚盒箱次倍层層]|\s?(?=[A-Z]))/iu.test(
    question,
  )
    ? "things"
    : null;
}

/** The counting noun of Korean for what an English or Chinese question counts; null where several might stand there. */
export function foreignUnit(question: string, measure: Measure | null): string | null {
  // The strength of a drink is told in 도 as well as in percent.
  if (measure === "percent") return STRENGTH.test(question) ? "도" : null;
  return measure === "things" && COUNTED_THINGS.test(question) ? "개" : null;
}
