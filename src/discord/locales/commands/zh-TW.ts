import type { CommandTexts } from "./texts.js";

const from = { name: "起始", description: "最早的報導日期：2024、2024-09 或 2024-09-11" };
const to = { name: "截止", description: "最晚的報導日期：2024、2024-09 或 2024-09-11" };
const outlet = { name: "媒體", description: "只看這家媒體的報導" };

export const zhTW: CommandTexts = {
  ask: {
    name: "提問",
    description: "提出問題，得到附有原句的回答",
    options: {
      question: { name: "問題", description: "您想知道的內容" },
      outlet,
      from,
      to,
      private: { name: "僅自己可見", description: "只向您顯示回答" },
    },
  },
  search: {
    name: "搜尋",
    description: "在報導中尋找段落，不作回答",
    options: { query: { name: "查詢", description: "要尋找的詞語或句子" } },
  },
  articles: { name: "報導列表", description: "瀏覽收集的報導", options: {} },
  article: {
    name: "報導",
    description: "查看一篇報導的資訊、開頭和可以提的問題",
    options: { title: { name: "標題", description: "標題的一部分" } },
  },
  status: { name: "狀態", description: "查看依據哪些報導、如何回答", options: {} },
  help: { name: "說明", description: "如何提問，附範例", options: {} },
  forget: { name: "刪除紀錄", description: "刪除機器人保存的與您有關的內容", options: {} },
  settings: { name: "設定", description: "為本伺服器設定機器人", options: {} },
  check: { name: "與報導核對" },
};
