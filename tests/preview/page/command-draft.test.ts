import { ApplicationCommandOptionType } from "discord-api-types/v10";
import { describe, expect, it } from "vitest";
import { commandName, draftOf, missingOption, sentOptions } from "../../../src/preview/page/command-draft.js";
import { commandEntries } from "../../../src/preview/page/completion.js";
import { commandOf } from "./commands.js";

const COMMAND = commandOf({
  name: "list",
  options: [
    {
      type: ApplicationCommandOptionType.Subcommand,
      name: "find",
      description: "f",
      options: [
        { type: ApplicationCommandOptionType.Integer, name: "count", description: "c", required: true },
        { type: ApplicationCommandOptionType.String, name: "query", description: "q", required: true },
        { type: ApplicationCommandOptionType.Boolean, name: "private", description: "p" },
      ],
    },
  ],
});

function draft(rest: string) {
  const [entry] = commandEntries([COMMAND], "en-US");
  if (!entry) throw new Error("no entry");
  return draftOf(entry, rest);
}

describe("a command that is filled in", () => {
  it("begins with what was typed after its name, in its first text", () => {
    expect(draft(" 홍콩 ").values).toEqual({ query: "홍콩" });
    expect(draft("").values).toEqual({});
    expect(commandName(draft(""))).toBe("list find");
  });

  it("names the first required option that lacks a value", () => {
    expect(missingOption(draft("홍콩"))).toBe("count");
    expect(missingOption({ ...draft(""), values: { count: "1", query: "  " } })).toBe("query");
    expect(missingOption({ ...draft(""), values: { count: "1", query: "x" } })).toBeNull();
  });

  it("sends values in the options' types, and leaves out what is empty", () => {
    const values = { count: "3", query: "007", private: "false" };
    expect(sentOptions({ ...draft(""), values })).toEqual({ count: 3, query: "007", private: false });
    expect(sentOptions({ ...draft(""), values: { count: "", query: "x" } })).toEqual({ query: "x" });
  });
});
