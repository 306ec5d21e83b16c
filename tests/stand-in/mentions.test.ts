import { describe, expect, test } from "vitest";
import { RawBench } from "./bench.js";

/** Who a message of the bot pings that names mina, everyone and a role. */
async function pinged(allowed: unknown, content = (mina: string, role: string) => `<@${mina}> <@&${role}> @everyone`) {
  const bench = await RawBench.start();
  const { people, world } = bench.discord;
  const mina = people.user("mina").id;
  const role = [...world.guilds.values()]
    .flatMap((guild) => [...guild.roles.values()])
    .find((one) => one.name === "moderator");
  const text = content(mina, role?.id ?? "");
  const body = { content: text, ...(allowed !== undefined && { allowed_mentions: allowed }) };
  await bench.send("POST", `/channels/${bench.general}/messages`, body);
  const message = people.reads("mina", "general").at(-1);
  const { users = [], roles = [], everyone = false } = message?.pinged ?? {};
  return { mina: users.includes(mina), role: roles.length > 0, everyone };
}

describe("allowed_mentions", () => {
  test("left out lets all through", async () => {
    expect(await pinged(undefined)).toEqual({ mina: true, role: true, everyone: true });
  });

  test("with an empty list to parse lets none through", async () => {
    expect(await pinged({ parse: [] })).toEqual({ mina: false, role: false, everyone: false });
  });

  test.each([
    ["users", { mina: true, role: false, everyone: false }],
    ["roles", { mina: false, role: true, everyone: false }],
    ["everyone", { mina: false, role: false, everyone: true }],
  ])("that parses %s lets those through", async (kind, expected) => {
    expect(await pinged({ parse: [kind] })).toEqual(expected);
  });

  test("does not matter for what stands in code", async () => {
    const inCode = (mina: string) => `\`<@${mina}>\` \`\`\`\n@everyone\n\`\`\``;
    expect(await pinged(undefined, inCode)).toEqual({ mina: false, role: false, everyone: false });
  });
});

test.each([
  [undefined, true],
  [{ parse: [] }, false],
  [{ parse: ["users"] }, false],
  [{ parse: [], replied_user: true }, true],
])("a reply with allowed_mentions %j pings its author: %s", async (allowed, expected) => {
  const bench = await RawBench.start();
  const { people } = bench.discord;
  const asked = people.sendMessage({ author: "mina", channel: "general", content: "x" });
  const body = {
    content: "y",
    message_reference: { message_id: asked.id },
    ...(allowed && { allowed_mentions: allowed }),
  };
  await bench.send("POST", `/channels/${bench.general}/messages`, body);
  const reply = await people.replyTo(asked);
  expect(reply.pinged.users.includes(people.user("mina").id)).toBe(expected);
});

test("an edit names people and pings nobody", async () => {
  const bench = await RawBench.start();
  const { people } = bench.discord;
  const mina = people.user("mina").id;
  const id = await bench.botMessage();
  await bench.send("PATCH", `/channels/${bench.general}/messages/${id}`, { content: `<@${mina}>` });
  const message = people.reads("mina", "general").at(-1);
  expect([message?.mentions.users, message?.pinged.users]).toEqual([[mina], []]);
});

test("a member without the permission pings not everyone; the owner does", async () => {
  const bench = await RawBench.start();
  const { people } = bench.discord;
  bench.discord.world.guilds.forEach((guild) => {
    const everyone = guild.roles.get(guild.id);
    if (everyone) everyone.permissions &= ~(1n << 17n);
  });
  const from = (author: string) =>
    people.sendMessage({ author, channel: "general", content: "@everyone" }).pinged.everyone;
  expect([from("mina"), from("owner")]).toEqual([false, true]);
});
