const ORDERS: readonly RegExp[] = [
  /(?:이전|앞선|앞의|위의|지금까지의|기존)\s?(?:모든\s?)?(?:지시|명령|프롬프트|규칙|설정|대화)(?:사항)?(?:들)?[을를은는]?\s*(?:모두|전부|다|완전히)?\s*(?:무시|잊|따르지|지워|삭제|버려)/u,
  /(?:지시|명령|프롬프트|규칙)(?:사항)?[을를]?\s*(?:모두|전부|다)?\s*무시/u,
  /시스템\s?(?:프롬프트|메시지|지시|명령)/u,
  /(?:개발자|관리자|디버그|탈옥|dan)\s?모드/iu,
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
