import { describe, expect, it, onTestFinished } from "vitest";
import { actAs } from "../../src/preview/act-as.js";
import type { People } from "../../src/stand-in/people/people.js";
import { type StandIn, startStandIn } from "../../src/stand-in/stand-in.js";

async function open(): Promise<{ standIn: StandIn; mina: string }> {
  const standIn = await startStandIn();
  onTestFinished(() => standIn.close());
  const mina = [...standIn.world.users.values()].find(({ username }) => username === "mina");
  if (!mina) throw new Error("nobody there");
  return { standIn, mina: mina.id };
}

describe("what a person does on the page", () => {
  it("is done in Discord", async () => {
    const { standIn, mina } = await open();
    expect(await actAs(standIn, mina, { act: "send", channel: "general", content: "안녕" })).toEqual({ kind: "done" });
    expect([...standIn.world.messages.values()].at(-1)).toMatchObject({ authorId: mina, content: "안녕" });
  });

  it("is not possible where Discord would not let them", async () => {
    const { standIn, mina } = await open();
    await expect(actAs(standIn, mina, { act: "remove", message: "1" })).rejects.toMatchObject({
      status: 409,
      code: "not_possible",
    });
  });

  it("is no fault of theirs where the program is broken: that is not hidden", async () => {
    const { standIn, mina } = await open();
    const people: People = Object.create(standIn.people);
    people.type = () => {
      throw new TypeError("undefined is no channel");
    };
    await expect(actAs({ ...standIn, people }, mina, { act: "type", channel: "general" })).rejects.toThrowError(
      TypeError,
    );
  });
});
