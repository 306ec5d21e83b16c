import { afterEach, describe, expect, it } from "vitest";
import { answered } from "../../fakes/scripted-answerer.js";
import { AnswerDesk } from "../answer-desk.js";

let desk: AnswerDesk;
afterEach(() => desk.close());

describe("delete", () => {
  it("takes the answer away for the one who asked, and for a moderator", async () => {
    desk = await AnswerDesk.open();
    for (const user of ["mina", "moderator"]) {
      const message = await desk.ask();
      desk.press(message, "삭제", user);
      await desk.bench.discord.people.waitFor(
        "the answer to go",
        () => desk.bench.discord.world.messages.get(message.id)?.deletedAt,
      );
    }
  });

  it("is refused to others, politely and privately", async () => {
    desk = await AnswerDesk.open();
    const message = await desk.ask();
    const pressed = desk.press(message, "삭제", "sam");
    const told = await desk.bench.discord.people.waitFor("the refusal", () => pressed.followUps()[0]);
    expect(told.content).toContain("Only the one who asked, or a moderator");
    expect(told.visibleTo).toBe(desk.bench.discord.people.user("sam").id);
    expect(desk.bench.discord.world.messages.get(message.id)?.deletedAt).toBeNull();
  });

  it("takes all messages of a long answer away", async () => {
    desk = await AnswerDesk.open(answered([`${"가나다라 ".repeat(300)}끝이다.`, `${"마바사아 ".repeat(300)}끝이다.`]));
    const { people, world } = desk.bench.discord;
    const asked = people.slash({ user: "mina", channel: "general", command: "ask", options: { question: "길게" } });
    const message = await asked.reply();
    const second = await people.waitFor("the second part", () => people.reads("mina", "general")[1]);
    await people.waitFor("the ids to be kept", () => [...desk.state.answers.values()][0]?.messages.length === 2);
    desk.press(message, "삭제");
    await people.waitFor("both to go", () => {
      return [message.id, second.id].every((id) => world.messages.get(id)?.deletedAt != null);
    });
  });
});

describe("after a restart", () => {
  it("buttons work as before", async () => {
    desk = await AnswerDesk.open();
    const message = await desk.ask();
    await desk.restart();
    expect((await desk.press(message, "출처 보기").reply()).embeds[0]?.description).toContain("**10번째");
    expect((await desk.press(message, "👍").reply()).content).toContain("고맙습니다");
    expect((await desk.press(message, "누가 말했나요?").reply()).content).toContain("첫째 사실이다.");
  });

  it.each(["출처 보기", "👍", "누가 말했나요?"])("%s of an answer that is no longer kept says so", async (label) => {
    desk = await AnswerDesk.open();
    const message = await desk.ask();
    await desk.kept();
    desk.state.answers.clear();
    const pressed = desk.press(message, label);
    const told = await desk.bench.discord.people.waitFor("the refusal", () => {
      return desk.bench.discord.people.reads("mina", "general").find(({ content }) => content.includes("오래된 답"));
    });
    expect(told.visibleTo).toBe(desk.bench.discord.people.user("mina").id);
    await pressed.acknowledged();
  });

  it("delete works even then", async () => {
    desk = await AnswerDesk.open();
    const message = await desk.ask();
    await desk.kept();
    desk.state.answers.clear();
    desk.press(message, "삭제");
    await desk.bench.discord.people.waitFor(
      "the answer to go",
      () => desk.bench.discord.world.messages.get(message.id)?.deletedAt,
    );
  });
});
