const GREETINGS =
  /^(?:안녕(?:하세요|하십니까|히\s?계세요)?|하이|헬로우?|ㅎㅇ|반가(?:워|워요|웠어|습니다)|처음\s?뵙겠습니다|고마워(?:요)?|고맙습니다|감사(?:합니다|해요|드려요)?|땡큐|ㄱㅅ|수고(?:했어|하셨습니다|하세요|해)?(?:요)?|잘\s?(?:자|가|있어)(?:요)?|굿모닝|hi|hello|hey|yo|good (?:morning|afternoon|evening|night)|thanks?(?: you)?(?: so much| a lot)?|thank you(?: very much)?|thx|ty|bye|goodbye|你好|您好|嗨|早上好|晚上好|谢谢(?:你|您)?|謝謝(?:你|您)?|多谢|多謝|再见|再見|ok|okay|ㅇㅋ|오케이|네|넵|응|(?:ㅋ|ㅎ|ㅠ|ㅜ)+|ㅇㅇ|ㄴㄴ|굿|lol)$/iu;

const ABOUT_THE_BOT =
  /^(?:(?:넌|너는?|네가|당신은?|이\s?봇은?|봇은?|챗봇은?)\s?(?:누구|뭐|무엇|뭘\s?할|무엇을\s?할|이름이|어떻게\s?(?:쓰|사용)).*|도움말|도와줘(?:요)?|사용법(?:은|이|을)?.*|어떻게\s?(?:쓰|사용하)(?:는\s?거야|나요|면\s?돼|는지)?.*|뭘\s?물어볼\s?수\s?있.*|help|who are you.*|what (?:are|can) you(?: do)?.*|how (?:do|can) (?:i|we) use (?:you|this|the bot).*|你是谁.*|你是誰.*|你能做什么.*|你會做什麼.*|怎么用.*|怎麼用.*|帮助|幫助)$/iu;

/** Single letters of Hangul have another code once a text is folded; the patterns are folded as messages are. */
const FOLDED = [GREETINGS, ABOUT_THE_BOT].map(({ source, flags }) => new RegExp(source.normalize("NFKC"), flags));

/** Whether a message greets, thanks or asks about the bot itself: it gets a short help text and is not searched for. */
export function isGreeting(message: string): boolean {
  const bare = message
    .normalize("NFKC")
    .replaceAll(/(?:[!！?？.。,，~〜^]|\p{Extended_Pictographic}|\ufe0f)+/gu, " ")
    .replaceAll(/\s+/gu, " ")
    .trim();
  if (bare === "") return false;
  return FOLDED.some((pattern) => pattern.test(bare));
}
