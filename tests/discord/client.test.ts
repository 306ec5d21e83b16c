import { setTimeout as wait } from "node:timers/promises";
import { afterEach, expect, it } from "vitest";
import { answered } from "../fakes/scripted-answerer.js";
import { type Bench, openBench } from "./bench.js";

/** Discord's client takes half a second before it connects again; it then waits up to six more until it may identify. */
const WHILE_IT_WAITS_TO_IDENTIFY_MS = 900;

let bench: Bench;
afterEach(async () => {
  await bench.close();
});

it("comes back, and answers, when connections break while it waits to identify", async () => {
  bench = await openBench(({ question }) => answered([`${question} 답이다.`], { question }));
  const { gateway, people } = bench.discord;
  gateway.invalidate(false);
  for (let time = 0; time < 3; time++) {
    await wait(WHILE_IT_WAITS_TO_IDENTIFY_MS);
    gateway.drop();
  }
  await people.waitFor("the bot to come back", () => gateway.online, 30_000);
  const question = people.sendMessage({ author: "mina", channel: "dm", content: "돌아왔니?" });
  expect((await people.replyTo(question, undefined, 20_000)).content).toContain("돌아왔니? 답이다.");
}, 60_000);
