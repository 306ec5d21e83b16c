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
  help: { name: "說明", description: "如何提問，附範例", options: {} },
};
