import { languageName } from "./language-name.js";
import type { Phrases } from "./phrases.js";

function reports(earliest: string | null, latest: string | null): string | null {
  if (earliest === null || latest === null) return null;
  return earliest === latest ? `以 ${latest} 的報導為準` : `以 ${earliest} 至 ${latest} 的報導為準`;
}

export const zhTW: Phrases = {
  answer: {
    asOf: (earliest, latest, undated) => {
      const dated = reports(earliest, latest);
      if (dated === null) return "報導日期不詳";
      return undated > 0 ? `${dated}，另有 ${undated} 篇日期不詳` : dated;
    },
    sources: "來源",
    nearby: "相近的報導",
    undated: "日期不詳",
    modified: (day) => `${day} 更新`,
    untitled: "無標題",
    outlet: (name) => `媒體 ${name}`,
    byline: (name) => `記者 ${name}`,
    period: (date) =>
      date.replace(/^(\d{4})(?:-0?(\d{1,2}))?$/u, (_, year, month) => (month ? `${year}年${month}月` : `${year}年`)),
    from: (date) => `${date} 起`,
    to: (date) => `至 ${date}`,
    span: (from, to) => `${from} 至 ${to}`,
    kept: (limits) => `檢索範圍：${limits}`,
    keptFromQuestion: (limits) => `從問題中讀取的範圍：${limits}`,
    relaxed: (limits) => `因沒有符合的報導而未採用的條件：${limits}`,
    undatedLeftOut: (count) => `因限定了日期，${count} 篇日期不詳的報導未納入`,
    notCovered: "報導中沒有提到這一點。",
    unanswered: (parts) => `未在報導中找到答案的部分：${parts}`,
    differs: (sentences, by) => `${by === "values" ? "各報導說法不一：" : "報導日期不同："}${sentences}`,
    original: (language) => `引用${languageName(language, "zh-TW")}原文`,
    alsoIn: (outlets) => `同一報導亦見於：${outlets}`,
    waiting: (before) => `先回答您之前的 ${before} 個問題，然後回答這一個。`,
  },
  failure: {
    emptyQuestion: "問題是空的。請用一句話寫出您想知道的內容。",
    tooLong: (limit) => `問題太長了，請控制在 ${limit.toLocaleString("en-US")} 個字元以內。`,
    badDate: (given) => `無法把「${given}」讀作日期。請寫成 2024、2024-09 或 2024-09-11。`,
    datesReversed: (from, to) => `開始日期（${from}）晚於結束日期（${to}）。請對調後再問一次。`,
    noCoverage: "目前還沒有可供回答的報導。請告知營運本機器人的人員。",
    modelUnavailable: "暫時無法連線到產生回答的服務。請稍後再問。",
    tookTooLong: "尋找答案的時間過長，已停止。請把問題問得更具體一些。",
    stopping: "機器人正在重新啟動，未能回答。請稍後再問。",
    unexpected: "發生問題，未能回答。請再問一次；如果一直如此，請告知營運本機器人的人員。",
    cameTooLate: "您的請求到達得太晚，未能在那裡回答。請再試一次。",
    cannotWrite: (channel) => `我無法在 ${channel} 發言。取得「傳送訊息」權限後，我就能在那裡回答。`,
    channelGone: "您提問的頻道已無法發言，因此在這裡回答。",
    unknownCommand: "此指令目前無法使用。請重新載入 Discord 後再試。",
  },
  button: {
    sources: "查看來源",
    further: "繼續提問",
    share: "分享",
    delete: "刪除",
    previous: "上一頁",
    next: "下一頁",
    openArticle: "開啟報導",
    addReason: "說明原因",
    furtherTitle: "繼續提問",
    furtherField: "問題",
    reasonTitle: "這個回答如何？",
    reasonField: "原因（可不填）",
    thanks: "謝謝，您的意見已與問題和回答一起保存。",
    shared: (member) => `${member} 分享的回答：`,
    asked: (question) => `問題：${question}`,
    tooOld: "這個回答太舊，無法這樣做。請重新提問。",
    notYours: "只有提問者和管理員可以刪除這個回答。",
    articleGone: "這篇報導已不在收集的報導中。",
  },
  listing: {
    passages: "找到的段落",
    articles: "報導",
    page: (page, pages) => `第 ${page} 頁，共 ${pages} 頁`,
    nothing: "沒有符合的報導。",
    noSuchArticle: "沒有這樣的報導。請從輸入時出現的標題中選擇。",
    canBeAsked: "可以這樣提問",
    status: "報導收集情況",
    articleCount: (articles, undated) => `報導 ${articles} 篇${undated > 0 ? `（${undated} 篇日期不詳）` : ""}`,
    newest: (day) => `最新報導：${day ?? "日期不詳"}`,
    published: (when) => (when === null ? "目前還沒有可用的報導。" : `最近更新：${when}`),
    embedder: (model, pending) =>
      `檢索方式：${model === null ? "僅按詞語" : `按詞語和含義（${model}）`}${pending > 0 ? `，還有 ${pending} 個段落準備中` : ""}`,
    extractive: "報導原句",
    reader: (name) => `回答方式：${name}`,
    latency: (milliseconds) => `與 Discord 的連線：${milliseconds} 毫秒`,
  },
  check: {
    title: "與報導核對的結果",
    supported: "報導證實",
    contradicted: "與報導不符",
    notCovered: "報導中沒有",
    nothing: "這則訊息中沒有可以核對的內容。",
  },
  settings: {
    title: "本伺服器的設定",
    channels: (list) => `回答的頻道：${list ?? "所有頻道"}`,
    language: (name) => `語言：${name ?? "跟隨 Discord 設定"}`,
    privateByDefault: (on) => `預設僅自己可見：${on ? "開" : "關"}`,
    threads: (on) => `在討論串中回答：${on ? "開" : "關"}`,
    limits: (memberPerMinute, serverPerMinute, serverPerDay) =>
      `限制：每人每分鐘 ${memberPerMinute ?? "∞"} 個，全伺服器每分鐘 ${serverPerMinute ?? "∞"} 個、每天 ${serverPerDay ?? "∞"} 個`,
    pickChannels: "頻道（不選則為所有頻道）",
    pickLanguage: "語言",
    followDiscord: "跟隨 Discord 設定",
    togglePrivate: "預設僅自己可見",
    toggleThreads: "討論串",
    editLimits: "限制",
    limitsTitle: "限制（留空為不限）",
    memberPerMinute: "每人每分鐘的問題數",
    serverPerMinute: "全伺服器每分鐘的問題數",
    serverPerDay: "全伺服器每天的問題數",
    notANumber: (given) => `「${given}」不是大於零的整數。設定沒有改變。`,
    notAllowed: "只有擁有「管理伺服器」權限的成員可以更改。",
  },
  limit: {
    elsewhere: (channels) => `在本伺服器，我在 ${channels} 回答。`,
    tooFast: (when) => `您短時間內提問較多。${when}可以再次提問。`,
    serverBusy: (when) => `本伺服器短時間內提問較多。${when}可以再次提問。`,
    daySpent: (when) => `本伺服器今天的提問次數已用完。${when}可以再次提問。`,
  },
  help: {
    short:
      "我依據收集的新聞報導回答問題，並為每個回答附上原句、媒體和日期。報導中沒有的內容，我會說明沒有。" +
      "請用 `/ask`（中文介面為 `/提問`）提問，在頻道中提及我，或傳私訊給我。也可以請我總結某篇報導。",
    remark: "好的，還想了解什麼，請繼續提問。",
    examples: "例如",
    emptyReply: "我看不到您回覆的內容。請提及我並寫出問題，或使用 `/ask`。",
    forgotten: (answers, votes, listings) =>
      `已刪除您的 ${answers} 個問題及其回答、${votes} 則意見，以及查看過的 ${listings} 個清單。我不再保存與您有關的內容。`,
  },
  permission: {
    embed: "如果授予此頻道的「嵌入連結」權限，我可以用卡片顯示來源。",
    threads: "如果授予此頻道的「建立公開討論串」權限，我可以在討論串中回答。",
    history: "如果授予此頻道的「讀取訊息歷史」權限，我可以用回覆訊息的方式回答。",
  },
};
