/** What a message is that asks nothing of the coverage: a greeting, a question about the bot, or a remark such as thanks. */
export type SmallTalk = "greeting" | "bot" | "remark";

/** Korean for the bot, as the one who is spoken to or of. */
const BOT = "(?:너|넌|너는|네가|니가|넌 대체|당신|당신은|당신이|이 (?:챗)?봇(?:은|이)?|(?:챗)?봇(?:은|이)?)";
const BOT_AS_OBJECT = "(?:너|널|너를|당신을|이 (?:챗)?봇(?:을)?|(?:챗)?봇을)";
const MADE =
  "(?:만들었(?:어|어요|니|냐|나요|습니까)|만든 (?:거|것|봇)(?:야|이야|니|냐|예요|인가요)|개발했(?:어|어요|나요))";
const CREATURE = "(?:진짜 )?(?:사람|인간|로봇|(?:챗)?봇|ai|인공지능|챗gpt|챗지피티|gpt|chatgpt)";

/**
 * Whole messages, folded. Only a message that is nothing else matches, so that a question about the coverage which begins with a greeting is
 * still a question. Korean: polite and casual endings, with the particles and softeners of chat.
 */
const WHOLE: readonly (readonly [SmallTalk, RegExp])[] = [
  [
    "greeting",
    /^(?:안녕(?:하세요|하십니까)?|반가(?:워|워요|웠어|웠어요|습니다)|처음 ?뵙겠습니다|하이|헬로우?|ㅎㅇ|여보세요|굿모닝)(?:요|용)?$/u,
  ],
  ["greeting", /^(?:hi|hello|hey|hiya|yo|good (?:morning|afternoon|evening)|greetings)(?: there| bot| everyone)?$/u],
  ["greeting", /^(?:你好|您好|嗨|哈囉|哈啰|早安|早上好|下午好|晚上好)(?:啊|呀)?$/u],
  // Laughter, tears, consent, leave.
  ["remark", /^(?:(?:ㅋ|ㅎ|ㅠ|ㅜ)+|ㅇㅇ|ㅇㅋ|ㄴㄴ|네|넵|응|오케이|굿|ok|okay|lol|good|nice)$/u],
  ["remark", /^(?:안녕히 ?계세요|잘 ?(?:자|가|있어)요?|bye(?: bye)?|goodbye|good night|see you|再见|再見|拜拜|晚安)$/u],
  [
    "remark",
    /^(?:(?:정말|너무|진짜|아주|네|응|오)\s*)*(?:고마(?:워|워요|웠어|웠어요|웠습니다)|고맙(?:습니다|네|네요)|감사(?:해|해요|합니다|드려요|드립니다|했습니다)?|땡큐|ㄳ|ㄱㅅ|수고(?:해|해요|했어|했어요|하셨어요|하셨습니다|하세요)?)$/u,
  ],
  ["remark", /^(?:(?:many )?thanks?(?: you)?(?: so much| very much| a lot)?|thx|ty|cheers)$/u],
  ["remark", /^(?:非常|十分|太|多)?(?:谢谢|謝謝|感谢|感謝|多谢|多謝)(?:你|您|了|啦|你们|您们)*$/u],
  // Who it is, who made it, what it can do, how it is used.
  [
    "bot",
    new RegExp(
      `^${BOT}\\s*(?:누구(?:야|니|냐|세요|예요|신가요|인가요|입니까)?|뭐(?:야|니|냐|하는 (?:봇|애)(?:이야|야|인가요|예요)?|예요|인가요)|이름이 뭐(?:야|니|예요|에요)|정체가 뭐(?:야|예요|니))$`,
      "u",
    ),
  ],
  [
    "bot",
    new RegExp(`^${BOT}\\s*${CREATURE}(?:이야|야|이니|니|이냐|냐|이에요|예요|인가요|이세요|입니까|맞아요?)$`, "u"),
  ],
  ["bot", new RegExp(`^(?:(?:${BOT}|${BOT_AS_OBJECT})\\s*누가|누가\\s*${BOT_AS_OBJECT})\\s*${MADE}$`, "u")],
  [
    "bot",
    new RegExp(
      `^(?:${BOT})?\\s*(?:뭘|뭐|무엇을|무슨 일을|어떤 일을|어떤 질문을|무슨 질문을|뭐를)\\s*(?:할 ?(?:수 ?있|줄 ?(?:알|아))(?:아|아요|니|냐|나요?|어|어요|습니까|시나요|세요)?|해 ?줄 ?수 ?있(?:어|니|나요?|어요)|물어볼 ?수 ?있(?:어|니|나요?|어요)|물어보면 (?:돼|되나요|될까요))$`,
      "u",
    ),
  ],
  [
    "bot",
    /^(?:이 봇(?:은|을)?|봇(?:은|을)?|너(?:는|를)?)?\s*(?:사용법(?:은|이|을)?(?: 뭐야| 뭔가요)?(?: 좀)?(?: 알려 ?(?:줘|줘요|주세요))?|도움말|도와 ?줘요?|사용 방법(?:은|이|을)?(?: 뭐야| 뭔가요)?(?: 알려 ?(?:줘|줘요|주세요))?|어떻게 (?:써|쓰나요|써요|쓰면 돼|사용해|사용하나요|사용해요|사용하면 돼|(?:쓰|사용하)는 ?거야))$/u,
  ],
  [
    "bot",
    /^(?:(?:who|what) are you|what(?:'s| is) your name|what can (?:you|i) (?:do|ask)(?: you| here)?|what do you do|how (?:do|can) (?:you|i|we) (?:work|use (?:you|this(?: bot)?|the bot|it)|ask(?: you)?)|how does this(?: bot)? work|help)$/u,
  ],
  ["bot", /^are you (?:a |an )?(?:real )?(?:bot|robot|human|person|ai|machine|chatgpt|gpt|language model)$/u],
  ["bot", /^who (?:made|built|created|developed) (?:you|this bot)$/u],
  ["bot", /^(?:你|您)(?:是谁|是誰|是什么|是什麼|叫什么|叫什麼)(?:名字|机器人|機器人)?(?:啊|呀|呢)?$/u],
  [
    "bot",
    /^(?:你|您)是(?:谁|誰)(?:做|创造|創造|开发|開發|制作|製作)的$|^(?:谁|誰)(?:创造|創造|开发|開發)了?(?:你|您)$/u,
  ],
  ["bot", /^(?:你|您)是(?:真?人|机器人|機器人|人工智能|人工智慧|ai|chatgpt)(?:吗|嗎)$/u],
  ["bot", /^(?:你|您)(?:能|会|會|可以)(?:做|帮我做|幫我做|回答)(?:什么|什麼|哪些事|哪些问题|哪些問題)(?:呢|啊)?$/u],
  ["bot", /^(?:怎么|怎麼|如何)(?:使用|用)(?:你|您|这个机器人|這個機器人)?(?:呢)?$|^(?:帮助|幫助|使用说明|使用說明)$/u],
];

/** Single letters of Hangul have another code once a text is folded; the patterns are folded as messages are. */
const FOLDED = WHOLE.map(([kind, { source }]) => [kind, new RegExp(source.normalize("NFKC"), "u")] as const);

/** A greeting in front of more: what follows says what the message is. */
const LEADING = new RegExp(
  "^(?:안녕(?:하세요|하십니까)?|하이|ㅎㅇ|헬로우?|hi|hello|hey|你好|您好)(?: there)?\\s+".normalize("NFKC"),
  "u",
);

/** What a message is that greets, thanks or asks about the bot itself, and nothing else; null for any other. */
export function smallTalk(message: string): SmallTalk | null {
  const folded = message
    .normalize("NFKC")
    .toLowerCase()
    .replace(/’/gu, "'")
    .replace(/[^\p{L}\p{N}'\s]+/gu, " ")
    .replace(/\s+/gu, " ")
    .trim();
  if (folded === "") return null;
  return kindOf(folded) ?? kindOf(folded.replace(LEADING, ""));
}

function kindOf(folded: string): SmallTalk | null {
  return FOLDED.find(([, pattern]) => pattern.test(folded))?.[0] ?? null;
}

/** Whether a message is small talk: it gets a short text and is not searched for. */
export function isGreeting(message: string): boolean {
  return smallTalk(message) !== null;
}
