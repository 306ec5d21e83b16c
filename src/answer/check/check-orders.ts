import { isOrder } from "../question/question-orders.js";

/** How a sentence of an article tells whoever answers from it what to answer, in Korean, English and Chinese. */
const ORDERS: readonly RegExp[] = [
  /(?:답하|대답하|답변하|출력하|인용하|표시하|표기하|무시하|따르|말하|확인하|접속하|클릭하|반복하)(?:라|시오|십시오|세요|여라|도록 하라|도록 할 것|고.{0,20}것)[.!”"’'\s]*$/u,
  /(?:답|대답|출력|인용|표시|무시|반복|클릭|접속)\s?(?:할 것|해라|해야만? 한다)[.!\s]*$/u,
  /(?:모델|인공지능|AI|챗봇|비서|어시스턴트|봇)(?:은|는|이|가|에게|에게는|들은)?[ ,:].{0,80}(?:해야 한다|할 것|하라|하시오|하십시오|하세요|덧붙일 것)[.!\s]*$/iu,
  /(?:이라고|라고|하느냐고|느냐고|냐고|느냐는 질문을?)\s?(?:묻거든|물으면|물어보면|받으면).{0,60}(?:라|시오|세요|것)[.!\s]*$/u,
  /^\W*(?:please |now |instead )?(?:ignore|disregard|forget|override|reply|respond|answer|say|print|repeat|output|cite|click|decode|obey|pretend|ping)\b/iu,
  /\b(?:when(?:ever)?|if) (?:you are |you're |anyone |someone |anybody |a user )?(?:is )?ask(?:ed|s)\b.{0,80}\b(?:answer|say|reply|respond)\b/iu,
  /\b(?:any|all|every|the) (?:\w+ )?(?:models?|assistants?|chatbots?|bots?|AIs?)\b.{0,80}\b(?:must|should|shall|has to|have to)\b/iu,
  /^\W*(?:system|assistant|user|시스템|비서|어시스턴트|系统|系統|助手)\s?[:：]/iu,
  /<\|[a-z_]+\|>|<<(?:end|question|passage)\b|\[\/?INST\]/iu,
  /(?:如果|若)(?:有人|用户|用戶)?(?:问|問).{0,60}(?:回答|说|說)|请(?:回答|输出|点击|引用|忽略|说)|請(?:回答|輸出|點擊|引用|忽略|說)|只(?:回答|说|說)|(?:模型|助手|人工智能)(?:必须|必須|应|應|要|请|請)/u,
];
/** What only a chat makes something of, and no sentence of a report needs. */
const CHAT_MARKS = /@(?:everyone|here)\b|\]\(\s*(?:https?:|\/\/)/iu;

/**
 * Whether a sentence of an article gives orders to who reads it instead of reporting. Such a sentence answers nothing and
 * proves nothing. What nobody sees is not looked at. Rules, so not a proof; what they miss is quoted like any sentence.
 */
export function givesOrders(sentence: string): boolean {
  const visible = sentence.normalize("NFKC").replaceAll(/[\p{Default_Ignorable_Code_Point}]/gu, "");
  return CHAT_MARKS.test(visible) || isOrder(visible) || ORDERS.some((pattern) => pattern.test(visible));
}
