import { describe, expect, it, onTestFinished } from "vitest";
import { afterEvent, channelName, channelOf, channelsOf, usersOf } from "../../../src/preview/page/person-view.js";
import type { PersonView } from "../../../src/stand-in/people/view.js";
import { startStandIn } from "../../../src/stand-in/stand-in.js";

/** A person's view, kept up by events alone, beside the real one. */
async function follow(who: string) {
  const standIn = await startStandIn();
  onTestFinished(() => standIn.close());
  const { people } = standIn;
  let kept: PersonView = people.view(who);
  people.watch(who, (event) => {
    kept = afterEvent(kept, event);
  });
  return { standIn, people, kept: () => kept, real: () => people.view(who) };
}

/** What is compared: messages and channels; commands and counters in a channel are read anew with the whole view. */
function seen(view: PersonView) {
  return channelsOf(view).map((one) => ({
    id: one.channel.id,
    name: channelName(one),
    messages: one.messages.map(({ id, content, reactions, thread }) => ({
      id,
      content,
      reactions,
      thread: thread?.id,
    })),
  }));
}

describe("what a person sees, kept up by events", () => {
  it("is what they would see anew", async () => {
    const { people, kept, real } = await follow("mina");
    const first = people.sendMessage({ author: "sam", channel: "general", content: "하나" });
    people.sendMessage({ author: "mina", channel: "dm", content: "둘" });
    people.rewrite({ author: "sam", message: first.id, content: "하나!" });
    people.react({ user: "mina", message: first.id, emoji: "👍" });
    const thread = people.startThread({ user: "sam", channel: "general", name: "이어서", message: first.id });
    people.sendMessage({ author: "sam", channel: thread.id, content: "셋" });
    const gone = people.sendMessage({ author: "sam", channel: "random", content: "넷" });
    people.removeMessage({ user: "sam", message: gone.id });
    expect(seen(kept())).toEqual(seen(real()));
    expect(JSON.stringify(seen(kept()))).toContain("셋");
  });

  it("marks a person's own reactions, and nobody else's", async () => {
    const { people, kept } = await follow("mina");
    const message = people.sendMessage({ author: "sam", channel: "general", content: "하나" });
    const mine = () => channelOf(kept(), message.channelId).messages[0]?.reactions?.[0]?.me;
    people.react({ user: "sam", message: message.id, emoji: "👍" });
    expect(mine()).toBe(false);
    people.react({ user: "mina", message: message.id, emoji: "👍" });
    expect(mine()).toBe(true);
  });

  it("does not hold what another wrote to the bot", async () => {
    const { people, kept } = await follow("mina");
    people.sendMessage({ author: "sam", channel: "dm", content: "비밀" });
    expect(JSON.stringify(kept())).not.toContain("비밀");
  });

  it("leaves the open channel for the first one when it is gone", async () => {
    const { standIn, people, kept } = await follow("mina");
    const { id } = people.channel("random", "mina");
    expect(channelName(channelOf(kept(), id))).toBe("random");
    standIn.admin.deleteChannel("random");
    expect(channelName(channelOf(kept(), id))).toBe("general");
  });

  it("names the bot first among those who can be mentioned", async () => {
    const { kept, standIn } = await follow("mina");
    expect(usersOf(kept()).map(({ id }) => id)[0]).toBe(standIn.world.bot.id);
    expect(new Set(usersOf(kept())).size).toBe(usersOf(kept()).length);
  });
});
