import { afterEach, describe, expect, it } from "vitest";
import type { Answer } from "../../../src/answer/answer.js";
import { startBot } from "../../../src/discord/bot.js";
import { MemoryState } from "../../../src/discord/memory-state.js";
import { buttonsOf } from "../../../src/stand-in/people/components.js";
import type { Message } from "../../../src/stand-in/world/model.js";
import { answered, citationOf, notCovered } from "../../fakes/scripted-answerer.js";
import { articleText, SmallCoverage } from "../../fakes/small-coverage.js";
import { type Bench, openBench } from "../bench.js";

const SENTENCES = Array.from({ length: 20 }, (_, index) => `${index + 1}번째 문장에는 사실이 하나 있다.`);
const ARTICLE = articleText("a.txt", SENTENCES);

function cited(sentence: number, n: number) {
  const quote = SENTENCES[sentence - 1] ?? "";
  const start = ARTICLE.source.indexOf(quote);
  return citationOf(quote, { n, start, end: start + quote.length, url: "https://example.com/a" });
}

const ANSWER = answered(["첫째 사실이다.", "둘째 사실이다."], {
  citations: [cited(10, 1), cited(1, 2)],
  followUps: ["누가 말했나요?", "언제였나요?"],
});

let bench: Bench;
let state: MemoryState;
let coverage: SmallCoverage;
afterEach(async () => {
  expect(bench.discord.requests.bad()).toEqual([]);
  await bench.close();
});

async function open(answer: Answer = ANSWER): Promise<void> {
  state = new MemoryState();
  coverage = new SmallCoverage([ARTICLE]);
  bench = await openBench(({ question }) => ({ ...answer, question }), { bot: { state, coverage, search: coverage } });
}

async function ask(options: Record<string, string | boolean> = {}, channel = "general"): Promise<Message> {
  const { people } = bench.discord;
  return people
    .slash({ user: "mina", channel, command: "ask", options: { question: "무슨 일인가요?", ...options } })
    .reply();
}

function press(message: Message, label: string, user = "mina") {
  const button = buttonsOf(message).find((one) => one.label === label || one.emoji?.name === label);
  if (button === undefined) throw new Error(`no button ${label}`);
  return bench.discord.people.click({ user, message: message.id, customId: button.custom_id });
}

function labels(message: Message): (string | undefined)[] {
  return buttonsOf(message).map((button) => button.label ?? button.emoji?.name);
}

/** The answer is kept with the ids of its messages, which is done once Discord has confirmed them. */
async function kept(): Promise<void> {
  await bench.discord.people.waitFor("the answer to be kept", () => {
    return [...state.answers.values()].every(({ messages }) => messages.length > 0) && state.answers.size > 0;
  });
}

/** The bot begins anew with the same state, as after a restart. */
async function restart(): Promise<void> {
  await bench.bot.close(0);
  const { discord, answerer, log } = bench;
  const { token, apiBase } = discord;
  const bot = await startBot({ token, apiBase, answerer, log, state, coverage, search: coverage });
  bench = { discord, bot, log, answerer, close: () => bot.close(0).then(() => discord.close()) };
}

describe("the buttons of an answer", () => {
  it("are sources, votes, ask further and delete, then the follow-up questions", async () => {
    await open();
    expect(labels(await ask())).toEqual([
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
    await open();
    expect(labels(await ask({ private: true }))).toContain("공유");
    expect(labels(await ask({ private: true }))).not.toContain("삭제");
    expect(labels(await ask({ private: true }, "dm"))).not.toContain("공유");
  });

  it("show no sources for what the coverage does not say", async () => {
    await open(notCovered());
    expect(labels(await ask())).toEqual(["👍", "👎", "이어서 질문", "삭제"]);
  });
});

describe("sources", () => {
  it("open each quote in its context, for the one who clicks alone, with pages", async () => {
    await open();
    const message = await ask();
    const pressed = press(message, "출처 보기", "sam");
    const first = await pressed.reply();
    expect(first.visibleTo).toBe(bench.discord.people.user("sam").id);
    expect(first.embeds[0]?.description).toContain("**10번째 문장에는 사실이 하나 있다.**");
    expect(first.embeds[0]?.description).toContain("9번째 문장에는 사실이 하나 있다. **10번째");
    expect(first.embeds[0]?.footer?.text).toBe("Page 1 of 2");
    const turned = press(first, "Next", "sam");
    expect((await turned.acknowledged()).kind).toBe("acknowledged");
    const second = await turned.reply(({ embeds }) => embeds[0]?.footer?.text === "Page 2 of 2");
    expect(second.id).toBe(first.id);
    expect(second.embeds[0]?.description).toContain("**1번째 문장에는 사실이 하나 있다.**");
    expect(message.history.length).toBe(2);
  });

  it("show nothing of an article that has left the coverage", async () => {
    await open();
    const message = await ask();
    coverage.texts.clear();
    const shown = await press(message, "출처 보기").reply();
    expect(shown.embeds[0]?.description).toContain("이 기사는 이제 모아 둔 기사에 없습니다.");
    expect(shown.embeds[0]?.description).not.toContain("10번째");
  });

  it("show the quote alone where the article was changed since", async () => {
    await open();
    const message = await ask();
    coverage.texts.set("a.txt", articleText("a.txt", ["전혀 다른 글이다.", ...SENTENCES]));
    const shown = await press(message, "출처 보기").reply();
    expect(shown.embeds[0]?.description?.split("\n").at(-1)).toBe("> **10번째 문장에는 사실이 하나 있다.**");
  });
});

describe("votes", () => {
  it("are kept with question, answer, snapshot and citations; a reason may follow", async () => {
    await open();
    const message = await ask();
    const thanks = await press(message, "👍", "sam").reply();
    expect(thanks.content).toContain("Thank you");
    const opened = press(thanks, "Say why", "sam");
    await opened.modal();
    const sent = bench.discord.people.submitModal({ opener: opened.interaction, values: { text: "정확해요" } });
    expect((await sent.reply()).content).toContain("Thank you");
    const [vote] = [...state.votes.values()];
    expect(vote).toMatchObject({ vote: "up", reason: "정확해요", member: bench.discord.people.user("sam").id });
    expect(await state.answer(vote?.answer ?? "")).toMatchObject({
      answer: { question: "무슨 일인가요?", snapshot: "snapshot-1", citations: [{ n: 1 }, { n: 2 }] },
    });
  });

  it("against ask for a reason at once, and are kept without one; the last vote counts", async () => {
    await open();
    const message = await ask();
    await press(message, "👍").reply();
    const opened = press(message, "👎");
    const form = await opened.modal();
    expect(form.title).toBe("답이 어떠셨나요?");
    await bench.discord.people.waitFor("the vote", () => [...state.votes.values()][0]?.vote === "down");
    const sent = bench.discord.people.submitModal({ opener: opened.interaction, values: {} });
    await sent.reply();
    expect([...state.votes.values()]).toMatchObject([{ vote: "down", reason: null }]);
  });
});

describe("share", () => {
  it("posts a private answer to the channel, with buttons, and only once", async () => {
    await open();
    const { people, world } = bench.discord;
    const message = await ask({ private: true });
    const pressed = press(message, "공유");
    const shared = await people.waitFor("what is shared", () => pressed.followUps()[0]);
    expect(shared.visibleTo).toBeNull();
    expect(shared.content).toContain("첫째 사실이다. [1] 둘째 사실이다. [2]");
    expect(shared.content).toContain(`<@${people.user("mina").id}> 님이 공유한 답`);
    expect(shared.pinged.users).toEqual([]);
    expect(labels(shared)).toContain("삭제");
    await people.waitFor("the button to go", () => !labels(world.messages.get(message.id) ?? message).includes("공유"));
    const source = await press(shared, "출처 보기", "sam").reply();
    expect(source.embeds[0]?.footer?.text).toBe("Page 1 of 2");
  });
});

describe("further questions", () => {
  it("are asked in a form, answered below and know the answer before", async () => {
    await open();
    const opened = press(await ask(), "이어서 질문");
    expect((await opened.modal()).title).toBe("이어서 질문");
    const sent = bench.discord.people.submitModal({ opener: opened.interaction, values: { text: "그럼 그 회사는?" } });
    const reply = await sent.reply();
    expect(reply.content).toContain("첫째 사실이다. [1]");
    expect(reply.content).toContain("-# 질문: 그럼 그 회사는?");
    expect(bench.answerer.asked.at(-1)).toMatchObject({
      question: "그럼 그 회사는?",
      conversation: [{ question: "무슨 일인가요?", answer: { status: "answered" } }],
    });
  });

  it("are answered on a click, and for the asker alone below a private answer", async () => {
    await open();
    const open_ = await press(await ask(), "누가 말했나요?", "sam").reply();
    expect(open_.visibleTo).toBeNull();
    expect(bench.answerer.asked.at(-1)?.question).toBe("누가 말했나요?");
    const hidden = await press(await ask({ private: true }), "언제였나요?").reply();
    expect(hidden.visibleTo).toBe(bench.discord.people.user("mina").id);
  });
});

describe("delete", () => {
  it("takes the answer away for the one who asked, and for a moderator", async () => {
    await open();
    for (const user of ["mina", "moderator"]) {
      const message = await ask();
      press(message, "삭제", user);
      await bench.discord.people.waitFor(
        "the answer to go",
        () => bench.discord.world.messages.get(message.id)?.deletedAt,
      );
    }
  });

  it("is refused to others, politely and privately", async () => {
    await open();
    const message = await ask();
    const pressed = press(message, "삭제", "sam");
    const told = await bench.discord.people.waitFor("the refusal", () => pressed.followUps()[0]);
    expect(told.content).toContain("Only the one who asked, or a moderator");
    expect(told.visibleTo).toBe(bench.discord.people.user("sam").id);
    expect(bench.discord.world.messages.get(message.id)?.deletedAt).toBeNull();
  });

  it("takes all messages of a long answer away", async () => {
    await open(answered([`${"가나다라 ".repeat(300)}끝이다.`, `${"마바사아 ".repeat(300)}끝이다.`]));
    const { people, world } = bench.discord;
    const asked = people.slash({ user: "mina", channel: "general", command: "ask", options: { question: "길게" } });
    const message = await asked.reply();
    const second = await people.waitFor("the second part", () => asked.followUps()[0]);
    await people.waitFor("the ids to be kept", () => [...state.answers.values()][0]?.messages.length === 2);
    press(message, "삭제");
    await people.waitFor("both to go", () => {
      return [message.id, second.id].every((id) => world.messages.get(id)?.deletedAt != null);
    });
  });
});

describe("after a restart", () => {
  it("buttons work as before", async () => {
    await open();
    const message = await ask();
    await restart();
    expect((await press(message, "출처 보기").reply()).embeds[0]?.description).toContain("**10번째");
    expect((await press(message, "👍").reply()).content).toContain("고맙습니다");
    expect((await press(message, "누가 말했나요?").reply()).content).toContain("첫째 사실이다.");
  });

  it.each(["출처 보기", "👍", "누가 말했나요?"])("%s of an answer that is no longer kept says so", async (label) => {
    await open();
    const message = await ask();
    await kept();
    state.answers.clear();
    const pressed = press(message, label);
    const told = await bench.discord.people.waitFor("the refusal", () => {
      return bench.discord.people.reads("mina", "general").find(({ content }) => content.includes("오래된 답"));
    });
    expect(told.visibleTo).toBe(bench.discord.people.user("mina").id);
    await pressed.acknowledged();
  });

  it("delete works even then", async () => {
    await open();
    const message = await ask();
    await kept();
    state.answers.clear();
    press(message, "삭제");
    await bench.discord.people.waitFor(
      "the answer to go",
      () => bench.discord.world.messages.get(message.id)?.deletedAt,
    );
  });
});
