import type { Locale } from "../discord/locales/locale.js";

/** How the conversation in the terminal is used. */
export const CHAT_HELP: Readonly<Record<Locale, string>> = {
  ko: "보도에 관해 물어보세요. 기사에 있는 문장을 출처와 함께 보여 드립니다. “그럼 그 회사 대표는?”처럼 이어서 물어볼 수 있고, 제안된 질문은 번호로 고를 수 있습니다. /quit 또는 빈 줄로 끝냅니다.",
  en: "Ask about the coverage: sentences from the articles answer, with their sources. Go on as you would talk (“And who runs it?”), or pick an offered question by its number. /quit or an empty line ends.",
  "zh-CN":
    "请就报道内容提问，会用文章中的原句回答并注明出处。可以接着问（“那它的负责人是谁？”），也可以输入编号选择推荐的问题。输入 /quit 或空行结束。",
  "zh-TW":
    "請就報導內容提問，會用文章中的原句回答並註明出處。可以接著問（「那它的負責人是誰？」），也可以輸入編號選擇推薦的問題。輸入 /quit 或空行結束。",
};
