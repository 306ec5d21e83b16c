/**
 * Whole messages that greet, thank or ask about the bot itself. Only a message that is nothing else matches, so that a
 * question about the coverage which begins with a greeting is still a question.
 */
const WHOLE: readonly RegExp[] = [
  // Greetings and thanks. Korean: polite and casual endings, with the particles and softeners of chat.
  // Laughter, tears, consent; a number or a command where nothing can be chosen or ended by one.
  /^((?:ㅋ|ㅎ|ㅠ|ㅜ)+|ㅇㅇ|ㅇㅋ|ㄴㄴ|네|넵|응|오케이|굿|ok|okay|lol|good|nice)$/,
  /^(\d{1,2}|quit|exit|종료|끝|나가기|退出)$/,
  /^(안녕(하세요|하십니까|히 계세요)?|반가(워요?|웠어요|습니다)|하이|헬로|ㅎㅇ|여보세요)(요|용)?$/,
  /^((정말|너무|진짜|아주|네|응|오)\s*)*(고마(워요?|웠어요?|웠습니다)|고맙(습니다|네요?)|감사(해요?|합니다|드립니다|했습니다)?|땡큐|ㄳ|ㄱㅅ|수고(했어요?|하셨어요|하셨습니다|하세요))$/,
  /^((hi|hello|hey|hiya|yo|good (morning|afternoon|evening)|greetings)( there| bot| everyone)?|(many )?thanks?( you)?( so much| very much| a lot)?|thx|ty|cheers)$/,
  /^(你好|您好|嗨|哈囉|哈啰|早安|早上好|下午好|晚上好)(啊|呀)?$/,
  /^(非常|十分|太|多)?(谢谢|謝謝|感谢|感謝)(你|您|了|啦|你们|您们)*$/,
  // Questions about the bot: who it is, what it can do, how it is used.
  /^(너|넌|너는|당신은?|넌 대체|이 봇은?|봇은?)\s*(누구(야|니|냐|세요|예요|신가요|인가요|입니까)?|뭐(야|니|냐|하는 (봇|애)(이야|야|인가요|예요)?|예요|인가요)|이름이 뭐(야|니|예요|에요)|정체가 뭐(야|예요|니))$/,
  /^(너는?|넌|이 봇은?|봇은?)?\s*(뭘|뭐|무엇을|무슨 일을|어떤 일을|어떤 질문을|무슨 질문을|뭐를)\s*(할 수 있(어|니|나요?|어요|습니까)|해 ?줄 수 있(어|니|나요?|어요)|물어볼 수 있(어|나요?|어요)|물어보면 (돼|되나요|될까요))$/,
  /^(이 봇(은|을)?|봇(은|을)?|너(는|를)?)?\s*(사용법(은|이)?( 뭐야| 뭔가요| 알려 ?줘)?|도움말|사용 방법(은|이)?( 뭐야| 뭔가요| 알려 ?줘)?|어떻게 (써|쓰나요|써요|사용해|사용하나요|사용해요|쓰는 거야))$/,
  /^((who|what) are you|what('s| is) your name|what can (you|i) (do|ask)( you| here)?|what do you do|how do (you|i|we) (work|use (you|this( bot)?|it)|ask( you)?)|how does this( bot)? work|help|are you (a bot|human|an ai|chatgpt))$/,
  /^(你|您)(是谁|是誰|是什么|是什麼|叫什么|叫什麼)(名字|机器人|機器人)?(啊|呀|呢)?$/,
  /^(你|您)(能|会|會|可以)(做|帮我做|幫我做|回答)(什么|什麼|哪些事|哪些问题|哪些問題)(呢|啊)?$/,
  /^(怎么|怎麼|如何)(使用|用)(你|您|这个机器人|這個機器人)?(呢)?$|^(帮助|幫助|使用说明|使用說明)$/,
];

/** Single letters of Hangul have another code once a text is folded; the patterns are folded as messages are. */
const FOLDED = WHOLE.map(({ source }) => new RegExp(source.normalize("NFKC"), "u"));

/** Whether a message greets, thanks or asks about the bot, and nothing else. */
export function isSmallTalk(text: string): boolean {
  const folded = text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[’]/g, "'")
    .replace(/[^\p{L}\p{N}'\s]+/gu, " ")
    .replace(/\s+/g, " ")
    .trim();
  return folded !== "" && FOLDED.some((pattern) => pattern.test(folded));
}
