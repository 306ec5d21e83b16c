const ORDERS: readonly RegExp[] = [
  /(?:이전|앞선|앞의|위의|지금까지의|기존)\s?(?:모든\s?)?(?:지시|명령|프롬프트|규칙|설정|대화)(?:사항)?(?:들)?[을를은는]?\s*(?:모두|전부|다|완전히)?\s*(?:무시|잊|따르지|지워|삭제|버려)/u,
  /(?:지시|명령|프롬프트|규칙)(?:사항)?[을를]?\s*(?:모두|전부|다)?\s*무시/u,
  /시스템\s?(?:프롬프트|메시지|지시|명령)/u,
  /(?:개발자|관리자|디버그|탈옥|dan)\s?모드/iu,
  /(?:너는|넌|당신은|네가)\s?(?:이제|지금|오늘)(?:부터|부턴)?.{0,40}(?:봇|ai|모델|비서|챗봇|캐릭터|역할|기자|해커|전문가)(?:이야|야|이다|다|입니다|이에요|예요|로서?|처럼|이니까|니까|이고|가 돼|가 되어)/iu,
  /(?:기사|보도)에\s?(?:나온|나와\s?있는|실린|적힌|쓰인|있는)\s?(?:것|거)\s?(?:처럼|같이|인 양).{0,12}(?:써|답|말|적|꾸며|지어|작성)/u,
  /(?:기사|보도|자료|출처)(?:는|를|도)?\s?(?:안\s?봐도|무시하고|상관없이|신경\s?쓰지)/u,
  /(?:ignore|disregard|forget|override)\s+(?:all\s+|any\s+|the\s+|your\s+|of\s+)*(?:previous|prior|above|earlier|preceding|system|instructions?|rules?|prompts?)/iu,
  /\b(?:system|developer|hidden|initial)\s+prompt\b/iu,
  /\b(?:jailbreak|developer mode|dan mode)\b/iu,
  /(?:reveal|print|show|repeat|output|leak)\s+(?:me\s+)?(?:your|the)\s+(?:\w+\s+)?(?:prompt|instructions|rules)/iu,
  /(?:忽略|无视|無視|忘记|忘記|忽視)(?:之前|以上|上述|前面|先前|所有|全部|一切|的)*(?:指令|指示|提示|规则|規則|命令|要求)/u,
  /(?:系统|系統)(?:提示|指令|消息|訊息)/u,
];

/** Whether a question gives the bot orders instead of asking about the coverage. Orders are not followed and not searched for. */
export function isOrder(question: string): boolean {
  const folded = question.normalize("NFKC").replaceAll(/[\u200b-\u200f\u2060\ufeff\u00ad]/gu, "");
  return ORDERS.some((pattern) => pattern.test(folded));
}
