import { TITLES_HAN } from "../verify/verify-name-tables.js";
import { spelledOutChinese } from "./follow-up-ellipsis.js";
import { type FollowUpGrammar, type Near, type PointedKind, replaced, type Subject } from "./follow-up-grammar.js";

const POINTERS: readonly (readonly [PointedKind, RegExp])[] = [
  ["person", /(?:那|这|這|该|該)(?:个|個|位)?(?:人|先生|女士|市长|市長|部长|部長|教授)|[他她](?![们們])/u],
  ["body", /(?:那|这|這|该|該)(?:家|个|個|所)?(?:公司|企业|企業|机构|機構|大学|大學|单位|單位)/u],
  ["place", /(?:那|这|這|该|該)(?:个|個|座)?(?:城市|地方|地区|地區|国家|國家)|那里|那裡|那儿|那兒|这里|這裡/u],
  [
    "thing",
    /(?:那|这|這|该|該)(?:个|個|项|項|场|場|次)?(?:活动|活動|会议|會議|研讨会|研討會|产品|產品|报道|報導|协议|協議|项目|項目)|它[们們]?|[他她][们們]|其(?![他它中实實])/u,
  ],
];
const ASKING =
  /什么时候|什麼時候|何时|何時|什么|什麼|甚么|为什么|為什麼|为何|為何|哪里|哪裡|哪儿|哪兒|哪[家个個位些年天座所国國]|哪|谁|誰|多少|多[大高长長久远遠]|几|幾|怎么样|怎麼樣|怎么|怎麼|怎样|如何/u;
/** Question words that count or choose: a time or a reason cannot stand in their place. */
const WHICH = /多少|几|幾|哪[家个個些位年天座所国國]|什么(?!时候)|什麼(?!時候)|多[大高长長]/u;
/** Where the subject of a Chinese question ends. */
const SUBJECT = /^(.{2,}?)(?=[在是有的给給由从從对對向于於为為把被跟和与與将將用，,？?]|\p{Script=Han}了|$)/u;
/** Words of what anything can be, do or have; longest first when they are taken away. */
const COMMON = [
  "联合创始人 聯合創始人 共同创始人 创始人 創始人 创办人 負責人 负责人 理事长 理事長 董事长 董事長 总经理 總經理 副总裁 副總裁 会长 會長 总裁 總裁 代表 主席 部长 市长 作者 记者 記者 媒体 媒體 主持人 发言人 發言人",
  "总部 總部 总公司 母公司 子公司 地址 地点 地點 时间 時間 日期 主题 主題 规模 規模 面积 面積 占地 人口 人数 人數 年龄 年齡 年薪 工资 月租 租金 价格 價格 费用 費用 门票 門票 预算 預算 营收 營收 利润 利潤 员工 員工 职员 職員 企业 企業 公司 机构 機構 产品 產品 展位 展台 楼 建筑 建築 奖 奖项 目的 目标 目標 原因 理由 结果 結果 成果 职位 職位 职务 職務 合同 协议 協議 观众 觀眾 参观者 参加者 嘉宾 客户 合作 伙伴",
  "参加 參加 出席 参展 參展 参观 參觀 访问 訪問 会见 會見 见 見 来 來 去 到 说 說 讲 講 表示 强调 強調 提到 宣布 成立 设立 設立 创立 創立 建成 建造 建立 建 开 開 开业 举行 舉行 举办 舉辦 主办 主辦 发表 發表 报道 報導 报导 投资 投資 入驻 入駐 展出 展示 签 签署 获得 獲得 做 工作 位于 位於 住 待 花 卖 賣 买 買 出口 生产 生產 经营 經營 支持 计划 計劃 打算 发生 發生 写 寫 死 伤 傷 受伤 受傷 负责 負責 损失 損失 逮捕 赔偿 賠償 原因",
  "现在 現在 目前 今年 当时 當時 那时 那時 一共 总共 總共 大约 大約 还 還 又 也 都 再 具体 請問 请问 大 高 长 長 久 远 人 家 个 個 名 位 天 年 月 日 次 座 栋 棟 层 所 项 些 的 了 呢 吗 嗎 是 在 有 和 与 給 给 由 过 過 啊 吧 名字 叫 多",
]
  .join(" ")
  .split(" ")
  .sort((a, b) => b.length - a.length);
const ASKING_EACH = new RegExp(ASKING, "gu");
const ASKING_FIRST = new RegExp(`^是?(?:${ASKING.source})`, "u");
const COMMON_WORDS = new RegExp(COMMON.join("|"), "gu");
const PERSON = new RegExp(`(?:${TITLES_HAN}|理事长|理事長|总裁)$`, "u");
/** A person with an office, in front: the verb begins right behind (金市长访问了). */
const PERSON_FIRST = new RegExp(
  `^(?!.{0,3}的)\\p{Script=Han}{1,4}?(?:${TITLES_HAN}|理事长|理事長)(?![的们們办辦团團])`,
  "u",
);
const AGAIN =
  /^(?:是)?(什么时候|什麼時候|何时|何時|在?哪里|在?哪裡|在?哪儿|为什么|為什麼|谁|誰|怎么|怎麼)(?:的)?(?:呢|啊)?\s*[?？]*$/u;

/** Chinese leaves out whatever was said before, and points with 他, 它 and 那里. */
export const CHINESE: FollowUpGrammar = {
  article: { noun: "的报道", when: "什么时候发表的？" },
  pointer(question) {
    for (const [kind, pattern] of POINTERS) {
      const match = pattern.exec(question);
      const named = match === null ? 0 : ownOf(question.slice(0, match.index)).length;
      // 金市长说他…: a pronoun means whom the question names; 那里 may be somewhere else.
      if (match && named < (kind === "place" ? 2 : 1))
        return { kind, start: match.index, end: match.index + match[0].length, owns: match[0] === "其" };
    }
    return null;
  },
  lacksSubject(question, { question: before, subject }: Near) {
    const own = ownOf(question);
    if (own.length === 0) return ASKING.test(question) || /呢\s*[?？]*$/u.test(question);
    return own.every((word) => before.includes(word) && !subject.includes(word)) && ownOf(subject).length > 0;
  },
  subjectOf,
  otherSubject(question, joined) {
    const other =
      /^(.{1,12}?)(?:又)?呢\s*[?？]*$/u.exec(question.trim())?.[1] ??
      (joined ? question.replace(/\s*[?？]*$/u, "") : "");
    return other === "" || ASKING.test(other) || ownOf(other).length === 0 ? null : other.trim();
  },
  sameOf(before, subject, other) {
    const place = /[在从從到](\p{Script=Han}{2,})/u.exec(before)?.[1];
    if (subject?.kind === "person" && !PERSON.test(other) && place !== undefined && !ASKING.test(place.slice(0, 2))) {
      return replaced(before, place.slice(0, other.length), other);
    }
    if (subject === null) return before;
    const body = /^.{2,3}?(政府|市政府|大学|大學|代表团|代表團)$/u.exec(subject.text)?.[1];
    return replaced(before, subject.text, `${other}${body !== undefined && !other.endsWith(body) ? body : ""}`);
  },
  askedAgain(before, question) {
    const asked = AGAIN.exec(question.trim())?.[1];
    const former = ASKING.exec(before);
    if (asked === undefined || former === null || WHICH.test(before)) return null;
    // 馆长是谁 has nothing behind that could be done at a time.
    if (!/\p{Script=Han}/u.test(before.slice(former.index + former[0].length))) return null;
    return before
      .replace(/在?(?:哪里|哪裡|哪儿)|在(?=什么时候)/u, (word) => word.replace(/^在/u, ""))
      .replace(ASKING, asked);
  },
  about: (subject, question) =>
    spelledOutChinese(
      `${subject}${/[\p{L}\p{N}]$/u.test(subject) && !/\p{Script=Han}$/u.test(subject) ? " " : ""}${question}`,
    ),
  filled(question, { start, end, owns }, name) {
    const behind = /报道|報導/u.test(question.slice(start, end)) ? "的报道" : owns ? "的" : "";
    return spelledOutChinese(`${question.slice(0, start)}${name}${behind}${question.slice(end)}`);
  },
};

/** What of a question is likely a name: what stays when question words and common words are taken away. */
function ownOf(question: string): string[] {
  return question
    .replace(ASKING_EACH, " ")
    .replace(COMMON_WORDS, " ")
    .split(/[^\p{L}\p{N}.-]+/u)
    .filter((word) => /[\p{L}\p{N}]/u.test(word));
}

function subjectOf(question: string): Subject | null {
  const asking = ASKING.exec(question);
  const leads = asking !== null && asking.index <= 1;
  const rest = leads
    ? question.replace(ASKING_FIRST, "").replace(/^[是在的]/u, "")
    : question.slice(0, asking?.index ?? question.length);
  const text = (PERSON_FIRST.exec(rest.trim())?.[0] ?? SUBJECT.exec(rest.trim())?.[1] ?? "").trim();
  if (text === "" || ownOf(text).length === 0) return null;
  return { text, kind: PERSON.test(text) ? "person" : "thing" };
}
