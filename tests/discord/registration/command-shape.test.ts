import { describe, expect, it } from "vitest";
import { offeredCommands } from "../../../src/discord/commands/registry.js";
import { globalShape, guildShape, sameCommands } from "../../../src/discord/registration/command-shape.js";

const NOTHING = { search: null, coverage: null, verify: null };
const WANTED = offeredCommands(NOTHING);

/** The commands as Discord gives them back: with ids, defaults and nulls. */
function givenBack(commands: readonly object[]): object[] {
  return commands.map((command, index) => ({
    id: String(index),
    application_id: "1",
    version: "2",
    default_member_permissions: null,
    nsfw: false,
    dm_permission: true,
    ...structuredClone(command),
  }));
}

describe("sameCommands", () => {
  it("does not mind ids, defaults, order and empty lists", () => {
    const global = WANTED.map(globalShape);
    expect(sameCommands(givenBack(global).reverse(), global, false)).toBe(true);
  });

  it("does not mind contexts in one server", () => {
    const standing = givenBack(WANTED.map(guildShape)).map((command) => ({
      ...command,
      contexts: null,
      integration_types: [0],
    }));
    expect(sameCommands(standing, WANTED.map(guildShape), true)).toBe(true);
  });

  it.each([
    ["a description", { description: "other" }],
    ["a translation", { name_localizations: { ko: "다름" } }],
    ["an option", { options: [] }],
    ["who may use it", { default_member_permissions: "32" }],
  ])("notices a change of %s", (_, change) => {
    const global = WANTED.map(globalShape);
    const [first, ...rest] = givenBack(global);
    expect(sameCommands([{ ...first, ...change }, ...rest], global, false)).toBe(false);
  });

  it("notices a command too few and one too many", () => {
    const global = WANTED.map(globalShape);
    expect(sameCommands(givenBack(global.slice(1)), global, false)).toBe(false);
    expect(sameCommands(givenBack([...global, { name: "old", description: "old" }]), global, false)).toBe(false);
  });
});
