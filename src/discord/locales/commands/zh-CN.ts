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
  help: { name: "帮助", description: "如何提问，附示例", options: {} },
};
