import { describe, expect, it } from "vitest";
import { askedOf } from "../../../src/answer/question/question-type.js";

const types = (question: string) => askedOf(question, null).types;

describe("what English and Chinese questions ask for", () => {
  it.each([
    ["What dates does the kite fair run?", "time"],
    ["Which week do the ferries stop?", "time"],
    ["那座桥是几号通车的？", "time"],
    ["渡輪星期幾停駛？", "time"],
    ["图书馆啥时候开门", "time"],
    ["Which deputy chairman opened the dam?", "person"],
    ["Which co-founder left?", "person"],
    ["那栋楼有几层？", "number"],
    ["新橋有幾條車道？", "number"],
    ["隧道有多深？", "number"],
    ["工厂建在什么地方？", "place"],
    ["渡轮为啥停开？", "reason"],
    ["他们啥都卖？", "thing"],
  ])("%s %s", (question, type) => {
    expect(types(question)).toEqual([type]);
  });

  it("takes 差不多 for no question of size", () => {
    expect(types("大小差不多大的是哪种船？")).toEqual(["thing"]);
  });
});
