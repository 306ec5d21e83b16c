import { describe, expect, test } from "vitest";
import type { StandIn } from "../../src/stand-in/stand-in.js";
import { COMMANDS, RawBench } from "./bench.js";
import { request } from "./rest.js";

type Act = (discord: StandIn) => unknown;

describe("a client does not let people", () => {
  const slash =
    (command: string, options = {}, user = "mina", channel = "general"): Act =>
    ({ people }) =>
      people.slash({ user, channel, command, options });
  const cases: readonly (readonly [string, Act, RegExp])[] = [
    ["send a command that is not registered", slash("nothing"), /not offered the command nothing.*offered: ask/],
    ["send a command they lack the permission for", slash("settings"), /not offered the command settings/],
    [
      "send a command where it is not offered",
      slash("settings", {}, "owner", "dm"),
      /not offered the command settings/,
    ],
    ["leave a required option out", slash("ask"), /needs the option question/],
    ["fill in an option that is not there", slash("ask", { question: "q", other: 1 }), /no option other/],
    ["write more than the option takes", slash("ask", { question: "x".repeat(101) }), /does not take 101 characters/],
    ["give a number for a text", slash("ask", { question: 1 }), /takes a text/],
    ["be somebody who is not there", slash("ask", { question: "q" }, "nobody"), /no user nobody/],
    [
      "write where they cannot see",
      ({ people }) => people.sendMessage({ author: "mina", channel: "x", content: "x" }),
      /sees no channel x/,
    ],
    [
      "write nothing",
      ({ people }) => people.sendMessage({ author: "mina", channel: "dm", content: " " }),
      /needs a text/,
    ],
    [
      "write too much",
      ({ people }) => people.sendMessage({ author: "mina", channel: "dm", content: "x".repeat(2001) }),
      /at most 2000/,
    ],
    [
      "complete an option that cannot be",
      ({ people }) =>
        people.autocomplete({
          user: "mina",
          channel: "dm",
          command: "ask",
          options: { question: "q" },
          focused: "question",
        }),
      /has no autocomplete/,
    ],
  ];

  test.each(cases)("%s", async (_what, act, message) => {
    const { discord } = await RawBench.start();
    expect(() => act(discord)).toThrow(message);
  });

  test("press a button that is not there, disabled, or on another's ephemeral message", async () => {
    const bench = await RawBench.start();
    const { people } = bench.discord;
    const asked = bench.ask();
    const button = { type: 2, style: 1, label: "x", custom_id: "x" };
    const components = [{ type: 1, components: [button, { ...button, custom_id: "off", disabled: true }] }];
    await bench.callback(asked, { type: 4, data: { content: "x", flags: 64, components } });
    const { id: message } = await asked.reply();
    expect(() => people.click({ user: "mina", message, customId: "y" })).toThrow(/no button y; it has: x, off/);
    expect(() => people.click({ user: "mina", message, customId: "off" })).toThrow(/disabled/);
    expect(() => people.click({ user: "sam", message, customId: "x" })).toThrow(/not visible to sam/);
    expect(people.click({ user: "mina", message, customId: "x" }).interaction.payload).toMatchObject({
      type: 3,
      data: { custom_id: "x", component_type: 2 },
      message: { id: message, flags: 64 },
    });
  });

  test("choose what a menu does not offer", async () => {
    const bench = await RawBench.start();
    const { people } = bench.discord;
    const texts = { type: 3, custom_id: "texts", options: [{ label: "A", value: "a" }] };
    const channels = { type: 8, custom_id: "channels", channel_types: [0], min_values: 0, max_values: 2 };
    const components = [texts, channels].map((menu) => ({ type: 1, components: [menu] }));
    const message = await bench.botMessage({ content: "x", components });
    const choose = (customId: string, ...values: string[]) =>
      people.choose({ user: "mina", message, customId, values });
    expect(() => choose("other", "a")).toThrow(/no select menu other/);
    expect(() => choose("texts", "b")).toThrow(/no option b/);
    expect(() => choose("texts")).toThrow(/does not take 0 values/);
    expect(() => choose("channels", "dm")).toThrow(/does not take the channel dm/);
    expect(choose("texts", "a").interaction.payload).toMatchObject({ data: { component_type: 3, values: ["a"] } });
    expect(choose("channels", "general", "random").interaction.payload).toMatchObject({
      data: { component_type: 8, resolved: { channels: { [bench.general]: { name: "general", type: 0 } } } },
    });
  });

  test("send a modal that is not filled in as it asks", async () => {
    const bench = await RawBench.start();
    const { people } = bench.discord;
    const opened = bench.ask();
    const input = { type: 4, style: 1, custom_id: "i", label: "l", min_length: 2, max_length: 3 };
    await bench.callback(opened, {
      type: 9,
      data: { custom_id: "m", title: "t", components: [{ type: 1, components: [input] }] },
    });
    const submit = (values: Record<string, string>) => people.submitModal({ opener: opened.interaction, values });
    expect(() => submit({})).toThrow(/needs i/);
    expect(() => submit({ i: "x" })).toThrow(/does not take 1 characters/);
    expect(() => submit({ i: "xx", j: "y" })).toThrow(/no input j/);
    expect(submit({ i: "xx" }).interaction.payload).toMatchObject({
      type: 5,
      data: { custom_id: "m", components: [{ type: 1, components: [{ type: 4, custom_id: "i", value: "xx" }] }] },
    });
  });
});

test("commands of the guild stand beside global ones, each where it is offered", async () => {
  const { discord } = await RawBench.start();
  const [guild] = discord.world.guilds.keys();
  const path = `/applications/${discord.world.applicationId}/guilds/${guild}/commands`;
  await request(discord, "PUT", path, [COMMANDS[0]]);
  const names = (who: string, place: "general" | "dm") => {
    const { guilds, direct } = discord.people.view(who);
    const view =
      place === "dm" ? direct : guilds[0]?.channels.find((one) => "name" in one.channel && one.channel.name === place);
    return view?.commands.map((command) => command.name);
  };
  expect(names("mina", "general")).toEqual(["ask", "ask", "Check"]);
  expect(names("owner", "general")).toEqual(["ask", "ask", "settings", "Check"]);
  expect(names("owner", "dm")).toEqual(["ask", "Check"]);
});

test("a guild without the bot offers no commands", async () => {
  const { discord } = await RawBench.start();
  discord.admin.removeBot("Newsroom");
  expect(discord.people.view("owner").guilds[0]?.channels[0]?.commands).toEqual([]);
});

describe("a screen", () => {
  test("shows a person what they see, and no ephemeral message of another", async () => {
    const bench = await RawBench.start();
    const asked = bench.ask();
    await bench.callback(asked, { type: 4, data: { content: "for mina", flags: 64 } });
    bench.discord.people.sendMessage({ author: "sam", channel: "general", content: "for all" });
    const texts = (who: string) => {
      const { guilds } = bench.discord.people.view(who);
      return guilds.flatMap((guild) => guild.channels.flatMap((one) => one.messages.map((message) => message.content)));
    };
    expect(texts("mina")).toEqual(["for mina", "for all"]);
    expect(texts("sam")).toEqual(["for all"]);
    const view = bench.discord.people.view("mina");
    expect(JSON.parse(JSON.stringify(view))).toEqual(view);
  });

  test("is told of messages, edits, deletions, modals, choices and what stays unanswered", async () => {
    const bench = await RawBench.start();
    const { people, clock } = bench.discord;
    const seen: Record<string, string[]> = { mina: [], sam: [] };
    for (const who of ["mina", "sam"]) people.watch(who, (event) => seen[who]?.push(event.kind));
    const asked = bench.ask();
    await bench.callback(asked, { type: 4, data: { content: "x", flags: 64 } });
    await bench.send("PATCH", bench.webhook(asked, "/messages/@original"), { content: "y" });
    await bench.send("DELETE", bench.webhook(asked, "/messages/@original"));
    const modal = {
      custom_id: "m",
      title: "t",
      components: [{ type: 1, components: [{ type: 4, style: 1, custom_id: "i", label: "l" }] }],
    };
    await bench.callback(bench.ask(), { type: 9, data: modal });
    const typing = people.autocomplete({
      user: "mina",
      channel: "dm",
      command: "ask",
      options: { outlet: "x" },
      focused: "outlet",
    });
    await bench.callback(typing, { type: 8, data: { choices: [] } });
    bench.ask();
    clock.advance(3000);
    await bench.send("POST", `/channels/${bench.general}/typing`);
    expect(seen).toEqual({
      mina: ["message", "answered", "message", "message_gone", "modal", "choices", "unanswered", "typing"],
      sam: ["typing"],
    });
  });
});
