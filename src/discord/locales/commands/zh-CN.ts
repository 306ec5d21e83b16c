import type { CommandTexts } from "./texts.js";

const from = { name: "起始", description: "最早的报道日期：2024、2024-09 或 2024-09-11" };
const to = { name: "截止", description: "最晚的报道日期：2024、2024-09 或 2024-09-11" };
const outlet = { name: "媒体", description: "只看这家媒体的报道" };

export const zhCN: CommandTexts = {
  ask: {
    name: "提问",
    description: "提出问题，得到附有原句的回答",
    options: {
      question: { name: "问题", description: "您想知道的内容" },
      outlet,
      from,
      to,
      private: { name: "仅自己可见", description: "只向您显示回答" },
    },
  },
  search: {
    name: "搜索",
    description: "在报道中查找段落，不作回答",
    options: { query: { name: "查询", description: "要查找的词语或句子" } },
  },
  articles: { name: "报道列表", description: "浏览收集的报道", options: {} },
  article: {
    name: "报道",
    description: "查看一篇报道的信息、开头和可以提的问题",
    options: { title: { name: "标题", description: "标题的一部分" } },
  },
  status: { name: "状态", description: "查看依据哪些报道、如何回答", options: {} },
  help: { name: "帮助", description: "如何提问，附示例", options: {} },
  forget: { name: "删除记录", description: "删除机器人保存的与您有关的内容", options: {} },
  settings: { name: "设置", description: "为本服务器设置机器人", options: {} },
  check: { name: "与报道核对" },
};
