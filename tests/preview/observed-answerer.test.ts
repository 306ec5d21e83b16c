import { describe, expect, it } from "vitest";
import { observeAnswers } from "../../src/preview/observed-answerer.js";
import { answered, ScriptedAnswerer } from "../fakes/scripted-answerer.js";

const TRACE = { passages: [] };

describe("an observed answerer", () => {
  it("asks for the trace and keeps it, and gives the bot what it asked for", async () => {
    const scripted = new ScriptedAnswerer(({ explain }) => answered(["네."], explain ? { trace: TRACE } : {}));
    const observed = observeAnswers(scripted);
    expect(observed.last()).toBeNull();
    let told = 0;
    const end = observed.onAnswer(() => {
      told += 1;
    });
    expect(await observed.answerer.ask({ question: "질문" })).toEqual(answered(["네."]));
    expect(observed.last()).toEqual(answered(["네."], { trace: TRACE }));
    expect(await observed.answerer.ask({ question: "질문", explain: true })).toEqual(observed.last());
    end();
    await observed.answerer.ask({ question: "질문" });
    expect(told).toBe(2);
  });

  it("hands on what goes wrong, and keeps the answer before", async () => {
    const observed = observeAnswers(
      new ScriptedAnswerer(({ question }) => {
        if (question === "!") throw new Error("broken");
        return answered([question]);
      }),
    );
    await observed.answerer.ask({ question: "가" });
    await expect(observed.answerer.ask({ question: "!" })).rejects.toThrowError("broken");
    expect(observed.last()?.text).toContain("가");
  });
});
