import { afterEach, describe, expect, it } from "vitest";
import { notCovered } from "../../fakes/scripted-answerer.js";
import { articleText } from "../../fakes/small-coverage.js";
import { AnswerDesk, labels, SENTENCES } from "../answer-desk.js";

let desk: AnswerDesk;
afterEach(() => desk.close());

describe("the buttons of an answer", () => {
  it("are sources, votes, ask further and delete, then the follow-up questions", async () => {
    desk = await AnswerDesk.open();
    expect(labels(await desk.ask())).toEqual([
      "출처 보기",
      "👍",
      "👎",
      "이어서 질문",
      "삭제",
      "누가 말했나요?",
      "언제였나요?",
    ]);
  });

  it("share instead of delete where only the asker sees it, and not in direct messages", async () => {
    desk = await AnswerDesk.open();
    expect(labels(await desk.ask({ private: true }))).toContain("공유");
    expect(labels(await desk.ask({ private: true }))).not.toContain("삭제");
    expect(labels(await desk.ask({ private: true }, "dm"))).not.toContain("공유");
  });

  it("show no sources for what the coverage does not say", async () => {
    desk = await AnswerDesk.open(notCovered());
    expect(labels(await desk.ask())).toEqual(["👍", "👎", "이어서 질문", "삭제"]);
  });
});

describe("sources", () => {
  it("open each quote in its context, for the one who clicks alone, with pages", async () => {
    desk = await AnswerDesk.open();
    const message = await desk.ask();
    const pressed = desk.press(message, "출처 보기", "sam");
    const first = await pressed.reply();
    expect(first.visibleTo).toBe(desk.bench.discord.people.user("sam").id);
    expect(first.embeds[0]?.description).toContain("**10번째 문장에는 사실이 하나 있다.**");
    expect(first.embeds[0]?.description).toContain("9번째 문장에는 사실이 하나 있다. **10번째");
    expect(first.embeds[0]?.footer?.text).toBe("Page 1 of 2");
    const turned = desk.press(first, "Next", "sam");
    expect((await turned.acknowledged()).kind).toBe("acknowledged");
    const second = await turned.reply(({ embeds }) => embeds[0]?.footer?.text === "Page 2 of 2");
    expect(second.id).toBe(first.id);
    expect(second.embeds[0]?.description).toContain("**1번째 문장에는 사실이 하나 있다.**");
    expect(message.history.length).toBe(2);
  });

  it("show nothing of an article that has left the coverage", async () => {
    desk = await AnswerDesk.open();
    const message = await desk.ask();
    desk.coverage.texts.clear();
    const shown = await desk.press(message, "출처 보기").reply();
    expect(shown.embeds[0]?.description).toContain("이 기사는 이제 모아 둔 기사에 없습니다.");
    expect(shown.embeds[0]?.description).not.toContain("10번째");
  });

  it("show the quote alone where the article was changed since", async () => {
    desk = await AnswerDesk.open();
    const message = await desk.ask();
    desk.coverage.texts.set("a.txt", articleText("a.txt", ["전혀 다른 글이다.", ...SENTENCES]));
    const shown = await desk.press(message, "출처 보기").reply();
    expect(shown.embeds[0]?.description?.split("\n").at(-1)).toBe("> **10번째 문장에는 사실이 하나 있다.**");
  });
});

describe("votes", () => {
  it("are kept with question, answer, snapshot and citations; a reason may follow", async () => {
    desk = await AnswerDesk.open();
    const message = await desk.ask();
    const thanks = await desk.press(message, "👍", "sam").reply();
    expect(thanks.content).toContain("Thank you");
    expect([...desk.state.votes.values()]).toMatchObject([{ vote: "up", reason: null }]);
    const opened = desk.press(thanks, "Say why", "sam");
    await opened.modal();
    const sent = desk.bench.discord.people.submitModal({ opener: opened.interaction, values: { text: "정확해요" } });
    expect((await sent.reply()).content).toContain("Thank you");
    const [vote] = [...desk.state.votes.values()];
    expect(vote).toMatchObject({ vote: "up", reason: "정확해요", member: desk.bench.discord.people.user("sam").id });
    expect(await desk.state.answer(vote?.answer ?? "")).toMatchObject({
      answer: { question: "무슨 일인가요?", snapshot: "snapshot-1", citations: [{ n: 1 }, { n: 2 }] },
    });
  });

  it("against ask for a reason at once, and are kept without one; the last vote counts", async () => {
    desk = await AnswerDesk.open();
    const message = await desk.ask();
    await desk.press(message, "👍").reply();
    const opened = desk.press(message, "👎");
    const form = await opened.modal();
    expect(form.title).toBe("답이 어떠셨나요?");
    await desk.bench.discord.people.waitFor("the vote", () => [...desk.state.votes.values()][0]?.vote === "down");
    const sent = desk.bench.discord.people.submitModal({ opener: opened.interaction, values: {} });
    await sent.reply();
    expect([...desk.state.votes.values()]).toMatchObject([{ vote: "down", reason: null }]);
  });
});

describe("share", () => {
  it("posts a private answer to the channel, with buttons, and only once", async () => {
    desk = await AnswerDesk.open();
    const { people, world } = desk.bench.discord;
    const message = await desk.ask({ private: true });
    desk.press(message, "공유");
    const shared = await people.waitFor("what is shared", () => {
      return people.reads("sam", "general").find(({ content }) => content.includes("님이 공유한 답"));
    });
    expect(shared.visibleTo).toBeNull();
    expect(shared.content).toContain("첫째 사실이다. [1] 둘째 사실이다. [2]");
    expect(shared.content).toContain(`<@${people.user("mina").id}> 님이 공유한 답`);
    expect(shared.pinged.users).toEqual([]);
    expect(labels(shared)).toContain("삭제");
    await people.waitFor("the button to go", () => !labels(world.messages.get(message.id) ?? message).includes("공유"));
    const source = await desk.press(shared, "출처 보기", "sam").reply();
    expect(source.embeds[0]?.footer?.text).toBe("Page 1 of 2");
  });
});

describe("further questions", () => {
  it("are asked in a form, answered below and know the answer before", async () => {
    desk = await AnswerDesk.open();
    const opened = desk.press(await desk.ask(), "이어서 질문");
    expect((await opened.modal()).title).toBe("이어서 질문");
    const sent = desk.bench.discord.people.submitModal({
      opener: opened.interaction,
      values: { text: "그럼 그 회사는?" },
    });
    const reply = await sent.reply();
    expect(reply.content).toContain("첫째 사실이다. [1]");
    expect(reply.content).toContain("-# 질문: 그럼 그 회사는?");
    expect(desk.bench.answerer.asked.at(-1)).toMatchObject({
      question: "그럼 그 회사는?",
      conversation: [{ question: "무슨 일인가요?", answer: { status: "answered" } }],
    });
  });

  it("are answered on a click, and for the asker alone below a private answer", async () => {
    desk = await AnswerDesk.open();
    const open_ = await desk.press(await desk.ask(), "누가 말했나요?", "sam").reply();
    expect(open_.visibleTo).toBeNull();
    expect(desk.bench.answerer.asked.at(-1)?.question).toBe("누가 말했나요?");
    const hidden = await desk.press(await desk.ask({ private: true }), "언제였나요?").reply();
    expect(hidden.visibleTo).toBe(desk.bench.discord.people.user("mina").id);
  });
});
