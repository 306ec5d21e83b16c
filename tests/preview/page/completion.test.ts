import { ApplicationCommandOptionType } from "discord-api-types/v10";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  commandEntries,
  typedCommand,
  typedMention,
  withMentions,
  withNames,
} from "../../../src/preview/page/completion.js";
import { commandOf } from "./commands.js";

const ASK = commandOf({
  name: "ask",
  name_localizations: { ko: "질문" },
  options: [{ type: ApplicationCommandOptionType.String, name: "question", description: "q", required: true }],
});
const SETTINGS = commandOf({
  name: "settings",
  options: [
    { type: ApplicationCommandOptionType.Subcommand, name: "language", description: "l" },
    {
      type: ApplicationCommandOptionType.SubcommandGroup,
      name: "limits",
      description: "l",
      options: [{ type: ApplicationCommandOptionType.Subcommand, name: "set", description: "s" }],
    },
  ],
});
const PEOPLE = [
  { id: "11", name: "coverage-bot" },
  { id: "22", name: "mina" },
  { id: "33", name: "mina.kim" },
];

describe("commands as they are typed", () => {
  const entries = commandEntries([ASK, SETTINGS], "ko");

  it("are listed with their subcommands, in the page's language", () => {
    expect(entries.map(({ label }) => label)).toEqual(["/질문", "/settings language", "/settings limits set"]);
    expect(entries[2]?.path).toEqual(["limits", "set"]);
  });

  it.each([
    ["/", ["/질문", "/settings language", "/settings limits set"]],
    ["/질", ["/질문"]],
    ["/as", ["/질문"]],
    ["/SET", ["/settings language", "/settings limits set"]],
    ["/none", []],
  ])("fit %s", (draft, labels) => {
    expect(typedCommand(draft, entries)?.fitting.map(({ label }) => label)).toEqual(labels);
  });

  it("keep what was typed after the name", () => {
    expect(typedCommand("/ask 홍콩은 어디?", entries)).toMatchObject({
      rest: "홍콩은 어디?",
      fitting: [{ label: "/질문" }],
    });
    expect(typedCommand("/settings limits set 3", entries)?.rest).toBe("3");
  });

  it("are none in the middle of a text", () => {
    for (const draft of ["", "a /ask", "\n/ask", "/ask\nmore"]) expect(typedCommand(draft, entries)).toBeNull();
  });
});

describe("mentions as they are typed", () => {
  it("fit the letters before the caret", () => {
    expect(typedMention("안녕 @mi, 잘", 6, PEOPLE)).toEqual({ start: 3, fitting: PEOPLE.slice(1) });
    expect(typedMention("@", 1, PEOPLE)?.fitting).toHaveLength(3);
  });

  it.each(["mina@mi", "@mina ", "@nobody", "@mina"])("are none in %s", (draft) => {
    expect(typedMention(draft, draft.length, PEOPLE)).toBeNull();
  });

  it("become ids, the longest name first, and only as whole names", () => {
    const sent = withMentions("@mina @mina.kim a@mina @mina-a @coverage-bot?", PEOPLE);
    expect(sent).toBe("<@22> <@33> a@mina @mina-a <@11>?");
  });

  it("come back as names, whatever the names are", () => {
    const name = fc.stringMatching(/^[a-z0-9_.+*?()[\]-]{1,12}$/u);
    fc.assert(
      fc.property(
        fc.uniqueArray(name, { minLength: 1, maxLength: 4 }),
        fc.array(fc.nat(3), { maxLength: 6 }),
        (names, at) => {
          const people = names.map((one, index) => ({ id: String(1000 + index), name: one }));
          const text = at.map((index) => `@${names[index % names.length]}`).join(" , ");
          expect(withNames(withMentions(text, people), people)).toBe(text);
        },
      ),
    );
  });
});
