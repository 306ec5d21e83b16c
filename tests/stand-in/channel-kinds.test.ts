import { ChannelType } from "discord-api-types/v10";
import { expect, test } from "vitest";
import type { StandIn } from "../../src/stand-in/stand-in.js";
import { startDiscord } from "./login.js";
import { RawGateway } from "./raw-gateway.js";
import { request } from "./rest.js";

function start(): Promise<StandIn> {
  const channels = [
    "general",
    { name: "voice", type: ChannelType.GuildVoice } as const,
    { name: "forum", type: ChannelType.GuildForum } as const,
  ];
  return startDiscord({ guilds: [{ name: "One", channels, members: [{ name: "mina" }] }] });
}

test("a guild tells of its channels by their kinds", async () => {
  const discord = await start();
  const gateway = await RawGateway.connect(discord);
  await gateway.identify();
  expect((await gateway.event("GUILD_CREATE")).d).toMatchObject({
    channels: [
      { name: "general", type: ChannelType.GuildText },
      { name: "voice", type: ChannelType.GuildVoice, bitrate: 64_000 },
      { name: "forum", type: ChannelType.GuildForum, available_tags: [] },
    ],
  });
});

test("a voice channel takes messages and no threads", async () => {
  const discord = await start();
  const { id } = discord.people.channel("voice", "mina");
  expect((await request(discord, "POST", `/channels/${id}/messages`, { content: "here" })).status).toBe(200);
  const thread = { name: "t", type: ChannelType.PublicThread };
  expect((await request(discord, "POST", `/channels/${id}/threads`, thread)).body).toMatchObject({ code: 50024 });
  expect(() => discord.people.startThread({ user: "mina", channel: "voice", name: "t" })).toThrow("text channels");
});

test("a forum takes posts and no messages; a post is a thread", async () => {
  const discord = await start();
  const forum = discord.people.channel("forum", "mina");
  const refused = await request(discord, "POST", `/channels/${forum.id}/messages`, { content: "here" });
  expect(refused.body).toMatchObject({ code: 50008 });
  const post = discord.people.startThread({ user: "mina", channel: "forum", name: "post" });
  expect(discord.people.reads("mina", "forum")).toEqual([]);
  expect((await request(discord, "POST", `/channels/${post.id}/messages`, { content: "here" })).status).toBe(200);
});
