import { describe, expect, it } from "vitest";
import { askedOf } from "../../../src/answer/question/question-type.js";

const asked = (question: string): string => {
  const { types, measure } = askedOf(question, null);
  return [...types, ...(measure === null ? [] : [measure])].join(" ");
};

describe("what a Chinese question asks for", () => {
  it.each([
    ["那位小提琴家叫什么名字？", "person"],
    ["新任館長叫什麼來著", "person"],
    ["那篇报道是哪个记者写的？", "person"],
    ["致詞的是哪一位？", "person"],
    ["那家法人叫什么名字？", "thing"],
    ["夺冠的是哪家啤酒厂？", "thing"],
    ["承办的是哪家公司？", "thing"],
    ["收购方公司老板叫什么？", "person"],
    ["工厂建在哪个郡？", "place"],
    ["人是在哪个站找到的？", "place"],
    ["展览是哪几天？", "time"],
    ["比赛的日期是？", "time"],
    ["他给的借口是什么？", "reason"],
    ["灯塔怎么不亮了？", "reason"],
    ["渡轮怎么坐？", "manner"],
    ["赞成的占百分之几？", "number percent"],
    ["利率最低幾%？", "number percent"],
    ["那款烧酒几度？", "number percent"],
    ["水温几度？", "number temperature"],
    ["摊位费一个月多少？", "number money"],
    ["酒廠去年的營收大概是多少？", "number money"],
    ["拿下了多大金额的合同？", "number money"],
    ["体育馆能装多少观众？", "number people"],
    ["来了多少人？", "number people"],
    ["有几家企业参展？", "number things"],
    ["现在有几架飞机？", "number things"],
    ["求刑幾年？", "number duration"],
    ["排名第几？", "number order"],
    ["投入了多少辆电动车？", "number things"],
    ["免费门票有多少张？", "number things"],
    ["饮料价格上调多少？", "number"],
    ["酒店泳池水温多少度？", "number temperature"],
    ["护照排名第几位？", "number order"],
    ["几点钟开始？", "time"],
    ["展览持续多长时间？", "number duration"],
    ["哪个机器人赢了？", "thing"],
    ["哪个市场最大？", "thing"],
    ["哪支国家队赢了？", "thing"],
    ["停工的厂区是哪几个？", "thing"],
  ])("%s %s", (question, kinds) => {
    expect(asked(question)).toBe(kinds);
  });
});
