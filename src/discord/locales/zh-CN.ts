import { languageName } from "./language-name.js";
import type { Phrases } from "./phrases.js";

function reports(earliest: string | null, latest: string | null): string | null {
  if (earliest === null || latest === null) return null;
  return earliest === latest ? `以 ${latest} 的报道为准` : `以 ${earliest} 至 ${latest} 的报道为准`;
}

export const zhCN: Phrases = {
  answer: {
    asOf: (earliest, latest, undated) => {
      const dated = reports(earliest, latest);
      if (dated === null) return "报道日期不详";
      return undated > 0 ? `${dated}，另有 ${undated} 篇日期不详` : dated;
    },
    sources: "来源",
    nearby: "相近的报道",
    undated: "日期不详",
    modified: (day) => `${day} 更新`,
    untitled: "无标题",
    outlet: (name) => `媒体 ${name}`,
    byline: (name) => `记者 ${name}`,
    period: (date) =>
      date.replace(/^(\d{4})(?:-0?(\d{1,2}))?$/u, (_, year, month) => (month ? `${year}年${month}月` : `${year}年`)),
    from: (date) => `${date} 起`,
    to: (date) => `至 ${date}`,
    span: (from, to) => `${from} 至 ${to}`,
    kept: (limits) => `检索范围：${limits}`,
    keptFromQuestion: (limits) => `从问题中读取的范围：${limits}`,
    relaxed: (limits) => `因没有符合的报道而未采用的条件：${limits}`,
    undatedLeftOut: (count) => `因限定了日期，${count} 篇日期不详的报道未纳入`,
    notCovered: "报道中没有提到这一点。",
    unanswered: (parts) => `未在报道中找到答案的部分：${parts}`,
    differs: (sentences, by) => `${by === "values" ? "各报道说法不一：" : "报道日期不同："}${sentences}`,
    original: (language) => `引用${languageName(language, "zh-CN")}原文`,
    alsoIn: (outlets) => `同一报道亦见于：${outlets}`,
    waiting: (before) => `先回答您之前的 ${before} 个问题，然后回答这一个。`,
  },
  failure: {
    emptyQuestion: "问题是空的。请用一句话写出您想知道的内容。",
    tooLong: (limit) => `问题太长了，请控制在 ${limit.toLocaleString("en-US")} 个字符以内。`,
    badDate: (given) => `无法把“${given}”读作日期。请写成 2024、2024-09 或 2024-09-11。`,
    datesReversed: (from, to) => `开始日期（${from}）晚于结束日期（${to}）。请对调后再问一次。`,
    noCoverage: "目前还没有可供回答的报道。请告知运营本机器人的人员。",
    modelUnavailable: "暂时无法连接生成回答的服务。请稍后再问。",
    tookTooLong: "查找答案的时间过长，已停止。请把问题问得更具体一些。",
    stopping: "机器人正在重新启动，未能回答。请稍后再问。",
    unexpected: "出现了问题，未能回答。请再问一次；如果一直如此，请告知运营本机器人的人员。",
    cameTooLate: "您的请求到达得太晚，未能在那里回答。请再试一次。",
    cannotWrite: (channel) => `我无法在 ${channel} 发言。获得“发送消息”权限后，我就能在那里回答。`,
    channelGone: "您提问的频道已无法发言，因此在这里回答。",
    unknownCommand: "此命令目前不可用。请重新加载 Discord 后再试。",
  },
  button: {
    sources: "查看来源",
    further: "继续提问",
    share: "分享",
    delete: "删除",
    previous: "上一页",
    next: "下一页",
    openArticle: "打开报道",
    addReason: "说明原因",
    furtherTitle: "继续提问",
    furtherField: "问题",
    reasonTitle: "这个回答怎么样？",
    reasonField: "原因（可不填）",
    thanks: "谢谢，您的意见已与问题和回答一起保存。",
    shared: (member) => `${member} 分享的回答：`,
    asked: (question) => `问题：${question}`,
    tooOld: "这个回答太旧，无法这样做。请重新提问。",
    notYours: "只有提问者和管理员可以删除这个回答。",
    articleGone: "这篇报道已不在收集的报道中。",
  },
  listing: {
    passages: "找到的段落",
    articles: "报道",
    page: (page, pages) => `第 ${page} 页，共 ${pages} 页`,
    nothing: "没有符合的报道。",
    noSuchArticle: "没有这样的报道。请从输入时出现的标题中选择。",
    canBeAsked: "可以这样提问",
    status: "报道收集情况",
    articleCount: (articles, undated) => `报道 ${articles} 篇${undated > 0 ? `（${undated} 篇日期不详）` : ""}`,
    newest: (day) => `最新报道：${day ?? "日期不详"}`,
    published: (when) => (when === null ? "目前还没有可用的报道。" : `最近更新：${when}`),
    embedder: (model, pending) =>
      `检索方式：${model === null ? "仅按词语" : `按词语和含义（${model}）`}${pending > 0 ? `，还有 ${pending} 个段落在准备中` : ""}`,
    extractive: "报道原句",
    reader: (name) => `回答方式：${name}`,
    latency: (milliseconds) => `与 Discord 的连接：${milliseconds} 毫秒`,
  },
  check: {
    title: "与报道核对的结果",
    supported: "报道证实",
    contradicted: "与报道不符",
    notCovered: "报道中没有",
    nothing: "这条消息中没有可以核对的内容。",
  },
  settings: {
    title: "本服务器的设置",
    channels: (list) => `回答的频道：${list ?? "所有频道"}`,
    language: (name) => `语言：${name ?? "跟随 Discord 设置"}`,
    privateByDefault: (on) => `默认仅自己可见：${on ? "开" : "关"}`,
    threads: (on) => `在子区中回答：${on ? "开" : "关"}`,
    limits: (memberPerMinute, serverPerMinute, serverPerDay) =>
      `限制：每人每分钟 ${memberPerMinute ?? "∞"} 个，全服务器每分钟 ${serverPerMinute ?? "∞"} 个、每天 ${serverPerDay ?? "∞"} 个`,
    pickChannels: "频道（不选则为所有频道）",
    pickLanguage: "语言",
    followDiscord: "跟随 Discord 设置",
    togglePrivate: "默认仅自己可见",
    toggleThreads: "子区",
    editLimits: "限制",
    limitsTitle: "限制（留空为不限）",
    memberPerMinute: "每人每分钟的问题数",
    serverPerMinute: "全服务器每分钟的问题数",
    serverPerDay: "全服务器每天的问题数",
    notANumber: (given) => `“${given}”不是大于零的整数。设置没有改变。`,
    notAllowed: "只有拥有“管理服务器”权限的成员可以更改。",
  },
  limit: {
    elsewhere: (channels) => `在本服务器，我在 ${channels} 回答。`,
    tooFast: (when) => `您短时间内提问较多。${when}可以再次提问。`,
    serverBusy: (when) => `本服务器短时间内提问较多。${when}可以再次提问。`,
    daySpent: (when) => `本服务器今天的提问次数已用完。${when}可以再次提问。`,
  },
  help: {
    short:
      "我依据收集的新闻报道回答问题，并为每个回答给出原句、媒体和日期。报道中没有的内容，我会说明没有。" +
      "请用 `/ask`（中文界面为 `/提问`）提问，在频道中提及我，或发私信给我。也可以让我总结某篇报道。",
    remark: "好的，还想了解什么，请继续提问。",
    examples: "例如",
    emptyReply: "我看不到您回复的内容。请提及我并写出问题，或使用 `/ask`。",
    forgotten: (answers, votes, listings) =>
      `已删除您的 ${answers} 个问题及其回答、${votes} 条意见，以及查看过的 ${listings} 个列表。我不再保存与您有关的内容。`,
  },
  permission: {
    embed: "如果授予此频道的“嵌入链接”权限，我可以用卡片显示来源。",
    threads: "如果授予此频道的“创建公共子区”权限，我可以在子区中回答。",
    history: "如果授予此频道的“阅读消息历史记录”权限，我可以用回复消息的方式回答。",
  },
};
