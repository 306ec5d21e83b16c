/*
 * What follows on a question by a noun alone (its size?, 面積呢) leaves out how it asks. The noun tells: a post asks who, a place where, a quantity how much.
 */

const POST =
  /\b(?:ceo|cfo|cto|chair(?:man|woman|person)?|president|director|head|boss|founder|co-founder|owner|author|mayor|minister|manager|leader|principal|coach|captain|chief)\W*$/iu;
/** Of several no "Who is" is asked. */
const POSTS =
  /\b(?:ceos|cfos|ctos|chair(?:men|women|persons|s)|presidents|directors|heads|bosses|founders|co-founders|owners|authors|mayors|ministers|managers|leaders|principals|coaches|captains|chiefs)$/iu;
/** Behind these the last noun is not what is asked for: an opinion on the head. A name may hold "of": the Bank of Haedam. */
const PREPOSITION = /\s(?:on|for|to|with|by|from|against|towards?|between|under|over|in|at|(?:of(?=\s(?!\p{Lu}))))\s/u;
const PLACE = /\b(?:address|location|headquarters|head office|office|venue|base|hometown|birthplace)\W*$/iu;
const TIME = /\b(?:date|opening date|founding date|deadline|birthday|launch date)\W*$/iu;

/** Words by which an English question asks already, or that make it a sentence. */
const ENGLISH_ASKING =
  /\b(?:who|whom|whose|what|when|where|which|why|how|is|are|was|were|do|does|did|has|have|had|can|could|will|would|tell|show|about)\b/iu;
const SHORT = 9;

/** An English question that is a noun alone, with the words that it leaves out: Cyberport's size → What is Cyberport's size? */
export function spelledOutEnglish(question: string): string {
  const noun = question.trim().replace(/[?？.!\s]+$/u, "");
  if (noun === "" || ENGLISH_ASKING.test(noun) || noun.split(/\s+/u).length > SHORT) return question;
  if (POSTS.test(noun)) return question;
  // A preposition in the owner's own name stands in front of the first genitive: Bank of Haedam's CEO.
  const owned = noun.replace(/^.*?(?:['’]s|s['’])(?=\s)/u, "");
  if (PREPOSITION.test(owned)) return `What is ${noun}?`;
  const asking = POST.test(noun) ? "Who" : PLACE.test(noun) ? "Where" : TIME.test(noun) ? "When" : "What";
  return `${asking} is ${noun}?`;
}

const QUANTITY =
  /(?:面积|面積|占地|佔地|人口|人数|人數|规模|規模|价格|價格|费用|費用|租金|月租|门票|門票|票价|票價|预算|預算|营收|營收|营业额|營業額|销售额|銷售額|利润|利潤|高度|长度|長度|重量|年龄|年齡|年薪|工资|工資|投资额|投資額|金额|金額|产量|產量|速度|比例)$/u;
const CHINESE_POST =
  /(?:代表|主席|会长|會長|理事长|理事長|董事长|董事長|总经理|總經理|总裁|總裁|社长|社長|院长|院長|校长|校長|馆长|館長|局长|局長|部长|部長|市长|市長|负责人|負責人|创始人|創始人|创办人|創辦人|作者|记者|記者|教练|教練|导演|導演|首席执行官|首席執行官|执行长|執行長|队长|隊長)$/u;
const CHINESE_PLACE = /(?:总部|總部|地址|地点|地點|位置|会场|會場)$/u;
const CHINESE_TIME = /(?:日期|时间|時間|成立日|生日)$/u;

/** A Chinese question that is a noun with 呢, with the words that it leaves out: 数码港的面积呢 → 数码港的面积是多少？ */
export function spelledOutChinese(question: string): string {
  const noun = /^(.{2,40}?)\s*呢\s*[?？]*$/u.exec(question.trim())?.[1];
  if (noun === undefined) return question;
  if (QUANTITY.test(noun)) return `${noun}是多少？`;
  if (CHINESE_POST.test(noun)) return `${noun}是${/[會長總經創館執隊導記負責]/u.test(noun) ? "誰" : "谁"}？`;
  if (CHINESE_PLACE.test(noun)) return `${noun}在哪里？`;
  return CHINESE_TIME.test(noun) ? `${noun}是什么时候？` : question;
}
