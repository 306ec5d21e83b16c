import { describe, expect, test } from "vitest";
import { RawBench } from "./bench.js";
import { type Answer, fieldErrors } from "./rest.js";

/** Sends a body to one operation. */
type Operation = (bench: RawBench, body: unknown) => Promise<Answer>;

const createMessage: Operation = (bench, body) => bench.send("POST", `/channels/${bench.general}/messages`, body);
const editMessage: Operation = async (bench, body) =>
  bench.send("PATCH", `/channels/${bench.general}/messages/${await bench.botMessage()}`, body);
const reply: Operation = (bench, body) => bench.callback(bench.ask(), { type: 4, data: body });
const deferral: Operation = (bench, body) => bench.callback(bench.ask(), body);
const update: Operation = async (bench, body) => bench.callback(await bench.clicked(), { type: 7, data: body });
const modal: Operation = (bench, body) => bench.callback(bench.ask(), { type: 9, data: body });
const choices: Operation = (bench, body) => {
  const options = { outlet: "x" };
  const typing = bench.discord.people.autocomplete({
    user: "mina",
    channel: "general",
    command: "ask",
    options,
    focused: "outlet",
  });
  return bench.callback(typing, { type: 8, data: body });
};
const followUp: Operation = async (bench, body) => {
  const asked = bench.ask();
  await bench.callback(asked, { type: 5 });
  return bench.send("POST", bench.webhook(asked), body);
};
const editOriginal: Operation = async (bench, body) => {
  const asked = bench.ask();
  await bench.callback(asked, { type: 5 });
  return bench.send("PATCH", bench.webhook(asked, "/messages/%40original"), body);
};
const command: Operation = (bench, body) =>
  bench.send("PUT", `/applications/${bench.discord.world.applicationId}/commands`, [body]);
const commands: Operation = (bench, body) =>
  bench.send("PUT", `/applications/${bench.discord.world.applicationId}/commands`, body);
const threadFromMessage: Operation = async (bench, body) =>
  bench.send("POST", `/channels/${bench.general}/messages/${await bench.botMessage()}/threads`, body);
const thread: Operation = (bench, body) => bench.send("POST", `/channels/${bench.general}/threads`, body);
const directChannel: Operation = (bench, body) => bench.send("POST", "/users/@me/channels", body);
const editThread: Operation = async (bench, body) => {
  const { body: made } = await thread(bench, { name: "talk", type: 11 });
  const id = typeof made === "object" && made !== null && "id" in made ? made.id : "";
  return bench.send("PATCH", `/channels/${id}`, body);
};

const button = (over: object = {}) => ({ type: 2, style: 1, label: "x", custom_id: "x", ...over });
const rows = (count: number, width = 1) =>
  Array.from({ length: count }, (_row, y) => ({
    type: 1,
    components: Array.from({ length: width }, (_button, x) => button({ custom_id: `${y} ${x}` })),
  }));
const row = (...components: object[]) => ({ content: "x", components: [{ type: 1, components }] });
const embed = (over: object) => ({ embeds: [over] });
const input = (over: object = {}) => ({ type: 4, style: 1, custom_id: "i", label: "l", ...over });
const modalOf = (...components: object[]) => ({ custom_id: "m", title: "t", components });
const inputRow = (over: object = {}) => ({ type: 1, components: [input(over)] });
const slash = (over: object = {}) => ({ name: "ask", description: "d", ...over });
const option = (over: object = {}) => ({ type: 3, name: "o", description: "d", ...over });

/** Name, body, and the errors expected: none, a code of its own, or the fields with their codes. */
type Case = readonly [string, unknown, (readonly string[] | number)?];

/** What holds for every body that carries a message. */
const MESSAGE: readonly Case[] = [
  ["a text", { content: "x" }],
  ["2,000 characters", { content: "x".repeat(2000) }],
  ["2,001 characters", { content: "x".repeat(2001) }, ["content: BASE_TYPE_MAX_LENGTH"]],
  ["2,000 emoji, which are 4,000 UTF-16 units", { content: "😀".repeat(2000) }],
  ["2,001 emoji", { content: "😀".repeat(2001) }, ["content: BASE_TYPE_MAX_LENGTH"]],
  ["nothing", {}, 50006],
  ["white space", { content: " \n " }, 50006],
  ["a text that is none", { content: 5 }, ["content: BASE_TYPE_INVALID"]],
  ["a misspelt key", { content: "x", embed: {} }, ["embed: UNKNOWN_KEY"]],
  ["a misspelt key in an embed", embed({ title: "x", desc: "y" }), ["embeds.0.desc: UNKNOWN_KEY"]],
  ["an embed", embed({ title: "x" })],
  ["ten embeds", { embeds: Array.from({ length: 10 }, () => ({ title: "x" })) }],
  ["eleven embeds", { embeds: Array.from({ length: 11 }, () => ({ title: "x" })) }, ["embeds: BASE_TYPE_MAX_LENGTH"]],
  ["an empty embed", { content: "x", embeds: [{}] }, ["embeds.0.description: BASE_TYPE_REQUIRED"]],
  ["a title of 256", embed({ title: "x".repeat(256) })],
  ["a title of 257", embed({ title: "x".repeat(257) }), ["embeds.0.title: BASE_TYPE_MAX_LENGTH"]],
  ["a title of 256 emoji", embed({ title: "😀".repeat(256) })],
  ["a title of 256 with white space around", embed({ title: ` ${"x".repeat(256)} ` })],
  ["a description of 4,096", embed({ description: "x".repeat(4096) })],
  ["a description of 4,097", embed({ description: "x".repeat(4097) }), ["embeds.0.description: BASE_TYPE_MAX_LENGTH"]],
  ["25 fields", embed({ fields: Array.from({ length: 25 }, () => ({ name: "n", value: "v" })) })],
  [
    "26 fields",
    embed({ fields: Array.from({ length: 26 }, () => ({ name: "n", value: "v" })) }),
    ["embeds.0.fields: BASE_TYPE_MAX_LENGTH"],
  ],
  ["a field value of 1,024", embed({ fields: [{ name: "n", value: "x".repeat(1024) }] })],
  [
    "a field value of 1,025",
    embed({ fields: [{ name: "n", value: "x".repeat(1025) }] }),
    ["embeds.0.fields.0.value: BASE_TYPE_MAX_LENGTH"],
  ],
  ["a blank field", embed({ fields: [{ name: "n", value: " " }] }), ["embeds.0.fields.0.value: BASE_TYPE_REQUIRED"]],
  ["a footer of 2,048", embed({ title: "t", footer: { text: "x".repeat(2048) } })],
  [
    "a footer of 2,049",
    embed({ title: "t", footer: { text: "x".repeat(2049) } }),
    ["embeds.0.footer.text: BASE_TYPE_MAX_LENGTH"],
  ],
  ["6,000 characters of embeds", { embeds: [{ description: "x".repeat(3000) }, { description: "x".repeat(3000) }] }],
  [
    "6,001 characters of embeds",
    { embeds: [{ description: "x".repeat(3000) }, { description: "x".repeat(3000), title: "x" }] },
    ["embeds: MAX_EMBED_SIZE_EXCEEDED"],
  ],
  ["an address that is none", embed({ title: "t", url: "nowhere" }), ["embeds.0.url: URL_TYPE_INVALID_URL"]],
  ["a date with an offset", embed({ title: "t", timestamp: "2024-09-11T13:06:29+09:00" })],
  ["a date that is none", embed({ title: "t", timestamp: "yesterday" }), ["embeds.0.timestamp: DATE_TIME_TYPE_PARSE"]],
  ["five rows of five buttons", { content: "x", components: rows(5, 5) }],
  ["six rows", { content: "x", components: rows(6) }, ["components: BASE_TYPE_MAX_LENGTH"]],
  ["six buttons in a row", { content: "x", components: rows(1, 6) }, ["components.0.components: BASE_TYPE_MAX_LENGTH"]],
  [
    "an empty row",
    { content: "x", components: [{ type: 1, components: [] }] },
    ["components.0.components: BASE_TYPE_MIN_LENGTH"],
  ],
  ["an unknown component", { content: "x", components: [{ type: 99 }] }, ["components.0: UNION_TYPE_CHOICES"]],
  ["a custom id of 100", row(button({ custom_id: "x".repeat(100) }))],
  [
    "a custom id of 101",
    row(button({ custom_id: "x".repeat(101) })),
    ["components.0.components.0.custom_id: BASE_TYPE_MAX_LENGTH"],
  ],
  ["an empty custom id", row(button({ custom_id: "" })), ["components.0.components.0.custom_id: BASE_TYPE_REQUIRED"]],
  ["no custom id", row({ type: 2, style: 1, label: "x" }), ["components.0.components.0.custom_id: BASE_TYPE_REQUIRED"]],
  [
    "the same custom id twice",
    row(button(), button()),
    ["components.0.components.1.custom_id: COMPONENT_CUSTOM_ID_DUPLICATED"],
  ],
  ["a label of 80", row(button({ label: "x".repeat(80) }))],
  ["a label of 81", row(button({ label: "x".repeat(81) })), ["components.0.components.0.label: BASE_TYPE_MAX_LENGTH"]],
  ["an emoji without a label", row({ type: 2, style: 1, custom_id: "x", emoji: { name: "👍" } })],
  [
    "neither label nor emoji",
    row({ type: 2, style: 1, custom_id: "x" }),
    ["components.0.components.0.label: BUTTON_COMPONENT_LABEL_OR_EMOJI_REQUIRED"],
  ],
  ["a link", row({ type: 2, style: 5, label: "x", url: "https://example.org" })],
  [
    "a link without an address",
    row({ type: 2, style: 5, label: "x" }),
    ["components.0.components.0.url: BASE_TYPE_REQUIRED"],
  ],
  [
    "a link with a custom id",
    row({ type: 2, style: 5, label: "x", url: "https://example.org", custom_id: "x" }),
    ["components.0.components.0.custom_id: BUTTON_COMPONENT_CUSTOM_ID_URL_MUTUALLY_EXCLUSIVE"],
  ],
  [
    "a text display without the flag",
    { components: [{ type: 10, content: "x" }] },
    ["components.0.type: UNION_TYPE_CHOICES"],
  ],
  ["no mentions", { content: "x", allowed_mentions: { parse: [] } }],
  [
    "an unknown kind of mention",
    { content: "x", allowed_mentions: { parse: ["all"] } },
    ["allowed_mentions.parse.0: BASE_TYPE_CHOICES"],
  ],
  [
    "users both parsed and listed",
    { content: "x", allowed_mentions: { parse: ["users"], users: ["1"] } },
    ["allowed_mentions: MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE"],
  ],
];

/** An edit that says nothing of a part leaves it: what is empty alone is not empty after an edit. */
const EDIT = MESSAGE.map(([name, body, expected]): Case => {
  if (name === "nothing") return [name, body];
  return [name, name === "white space" ? { content: " " } : body, expected];
});
/** After a deferral nothing is there yet. */
const FIRST_EDIT = MESSAGE;

const CREATE: readonly Case[] = [
  [
    "a reply to what is not there",
    { content: "x", message_reference: { message_id: "1" } },
    ["message_reference: REPLIES_UNKNOWN_MESSAGE"],
  ],
  ["a reply that may fail", { content: "x", message_reference: { message_id: "1", fail_if_not_exists: false } }],
  ["a nonce of 25", { content: "x", nonce: "x".repeat(25) }],
  ["a nonce of 26", { content: "x", nonce: "x".repeat(26) }, ["nonce: BASE_TYPE_INVALID"]],
];

const DEFERRAL: readonly Case[] = [
  ["a deferral", { type: 5 }],
  ["a private deferral", { type: 5, data: { flags: 64 } }],
  ["no type", {}, ["type: BASE_TYPE_REQUIRED"]],
  ["choices for a command", { type: 8, data: { choices: [] } }, ["type: BASE_TYPE_CHOICES"]],
  ["an update without a message", { type: 7, data: { content: "x" } }, ["type: BASE_TYPE_CHOICES"]],
  ["an unknown type", { type: 99 }, ["type: BASE_TYPE_CHOICES"]],
];

const MODAL: readonly Case[] = [
  ["one input", modalOf(inputRow())],
  ["an input in a label", modalOf({ type: 18, label: "l", component: { type: 4, style: 2, custom_id: "i" } })],
  ["five inputs", modalOf(...[1, 2, 3, 4, 5].map((n) => inputRow({ custom_id: `${n}` })))],
  [
    "six inputs",
    modalOf(...[1, 2, 3, 4, 5, 6].map((n) => inputRow({ custom_id: `${n}` }))),
    ["data.components: BASE_TYPE_BAD_LENGTH"],
  ],
  ["no input", modalOf(), ["data.components: BASE_TYPE_MIN_LENGTH"]],
  ["a title of 45", { ...modalOf(inputRow()), title: "x".repeat(45) }],
  ["a title of 46", { ...modalOf(inputRow()), title: "x".repeat(46) }, ["data.title: BASE_TYPE_MAX_LENGTH"]],
  ["no title", { custom_id: "m", components: [inputRow()] }, ["data.title: BASE_TYPE_REQUIRED"]],
  [
    "a label of 46",
    modalOf(inputRow({ label: "x".repeat(46) })),
    ["data.components.0.components.0.label: BASE_TYPE_MAX_LENGTH"],
  ],
  [
    "no label",
    modalOf({ type: 1, components: [{ type: 4, style: 1, custom_id: "i" }] }),
    ["data.components.0.components.0.label: BASE_TYPE_REQUIRED"],
  ],
  [
    "a placeholder of 101",
    modalOf(inputRow({ placeholder: "x".repeat(101) })),
    ["data.components.0.components.0.placeholder: BASE_TYPE_MAX_LENGTH"],
  ],
  [
    "a longest text of 4,001",
    modalOf(inputRow({ max_length: 4001 })),
    ["data.components.0.components.0.max_length: NUMBER_TYPE_MAX"],
  ],
  [
    "a least above the most",
    modalOf(inputRow({ min_length: 9, max_length: 8 })),
    ["data.components.0.components.0.min_length: TEXT_INPUT_MIN_LENGTH_GREATER_THAN_MAX"],
  ],
  [
    "a value that is too long",
    modalOf(inputRow({ max_length: 2, value: "xxx" })),
    ["data.components.0.components.0.value: BASE_TYPE_BAD_LENGTH"],
  ],
  [
    "the same custom id twice",
    modalOf(inputRow(), inputRow()),
    ["data.components.1.components.0.custom_id: COMPONENT_CUSTOM_ID_DUPLICATED"],
  ],
  [
    "a button in a modal",
    modalOf({ type: 1, components: [button()] }),
    ["data.components.0.components.0.type: BASE_TYPE_CHOICES"],
  ],
];

const CHOICES: readonly Case[] = [
  ["no choice", { choices: [] }],
  ["25 choices", { choices: Array.from({ length: 25 }, (_one, n) => ({ name: `${n}`, value: `${n}` })) }],
  [
    "26 choices",
    { choices: Array.from({ length: 26 }, (_one, n) => ({ name: `${n}`, value: `${n}` })) },
    ["data.choices: BASE_TYPE_MAX_LENGTH"],
  ],
  ["a name of 100", { choices: [{ name: "x".repeat(100), value: "x" }] }],
  [
    "a name of 101",
    { choices: [{ name: "x".repeat(101), value: "x" }] },
    ["data.choices.0.name: BASE_TYPE_MAX_LENGTH"],
  ],
  ["an empty name", { choices: [{ name: "", value: "x" }] }, ["data.choices.0.name: BASE_TYPE_REQUIRED"]],
  [
    "a value of 101",
    { choices: [{ name: "x", value: "x".repeat(101) }] },
    ["data.choices.0.value: BASE_TYPE_MAX_LENGTH"],
  ],
];

const COMMAND: readonly Case[] = [
  ["a slash command", slash()],
  [
    "permissions, contexts and languages",
    slash({
      default_member_permissions: "32",
      contexts: [0, 1],
      integration_types: [0],
      name_localizations: { ko: "질문" },
      description_localizations: { ko: "묻기" },
    }),
  ],
  ["a Korean name", slash({ name: "질문" })],
  ["a name of 32", slash({ name: "x".repeat(32) })],
  ["a name of 33", slash({ name: "x".repeat(33) }), ["0.name: BASE_TYPE_MAX_LENGTH"]],
  ["upper case", slash({ name: "Ask" }), ["0.name: APPLICATION_COMMAND_INVALID_NAME"]],
  ["a space in the name", slash({ name: "a sk" }), ["0.name: APPLICATION_COMMAND_INVALID_NAME"]],
  ["no name", { description: "d" }, ["0.name: BASE_TYPE_REQUIRED"]],
  [
    "a localized name with a space",
    slash({ name_localizations: { ko: "질 문" } }),
    ["0.name_localizations.ko: APPLICATION_COMMAND_INVALID_NAME"],
  ],
  ["an unknown language", slash({ name_localizations: { xx: "ask" } }), ["0.name_localizations.xx: BASE_TYPE_CHOICES"]],
  ["no description", { name: "ask" }, ["0.description: BASE_TYPE_REQUIRED"]],
  ["a description of 100", slash({ description: "x".repeat(100) })],
  ["a description of 101", slash({ description: "x".repeat(101) }), ["0.description: BASE_TYPE_MAX_LENGTH"]],
  ["a message command with a space and capitals", { name: "Check against it", type: 3 }],
  [
    "a message command with a description",
    { name: "Check", type: 3, description: "d" },
    ["0.description: APPLICATION_COMMAND_CONTEXT_MENU_DESCRIPTION_NOT_ALLOWED"],
  ],
  [
    "a message command with options",
    { name: "Check", type: 3, options: [option()] },
    ["0.options: APPLICATION_COMMAND_CONTEXT_MENU_OPTIONS_NOT_ALLOWED"],
  ],
  ["25 options", slash({ options: Array.from({ length: 25 }, (_one, n) => option({ name: `o${n}` })) })],
  [
    "26 options",
    slash({ options: Array.from({ length: 26 }, (_one, n) => option({ name: `o${n}` })) }),
    ["0.options: BASE_TYPE_MAX_LENGTH"],
  ],
  [
    "an option in upper case",
    slash({ options: [option({ name: "O" })] }),
    ["0.options.0.name: APPLICATION_COMMAND_INVALID_NAME"],
  ],
  [
    "an option without a description",
    slash({ options: [{ type: 3, name: "o" }] }),
    ["0.options.0.description: BASE_TYPE_REQUIRED"],
  ],
  [
    "the same option twice",
    slash({ options: [option(), option()] }),
    ["0.options.1: APPLICATION_COMMAND_OPTIONS_NAME_ALREADY_EXISTS"],
  ],
  [
    "a required option after one that is not",
    slash({ options: [option(), option({ name: "p", required: true })] }),
    ["0.options.1: APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID"],
  ],
  [
    "choices and autocomplete",
    slash({ options: [option({ autocomplete: true, choices: [{ name: "n", value: "v" }] })] }),
    ["0.options.0.autocomplete: APPLICATION_COMMAND_AUTOCOMPLETE_WITH_CHOICES"],
  ],
  [
    "the same choice twice",
    slash({
      options: [
        option({
          choices: [
            { name: "n", value: "v" },
            { name: "n", value: "w" },
          ],
        }),
      ],
    }),
    ["0.options.0.choices.1: APPLICATION_COMMAND_OPTIONS_CHOICE_NAME_ALREADY_EXISTS"],
  ],
  ["a subcommand", slash({ options: [{ type: 1, name: "s", description: "d", options: [option()] }] })],
  [
    "a subcommand beside an option",
    slash({ options: [{ type: 1, name: "s", description: "d" }, option()] }),
    ["0.options: APPLICATION_COMMAND_OPTIONS_TYPE_INVALID"],
  ],
  [
    "a wrong name in a subcommand",
    slash({ options: [{ type: 1, name: "s", description: "d", options: [option({ name: "a b" })] }] }),
    ["0.options.0.options.0.name: APPLICATION_COMMAND_INVALID_NAME"],
  ],
  ["a misspelt key", slash({ descripton: "d" }), ["0.descripton: UNKNOWN_KEY"]],
];

const COMMANDS: readonly Case[] = [
  ["none", []],
  ["no list", {}, [": LIST_TYPE_CONVERT"]],
  ["the same name twice", [slash(), slash()], ["1: APPLICATION_COMMANDS_DUPLICATE_NAME"]],
  ["the same name of two kinds", [slash(), { name: "ask", type: 3 }]],
  ["100 slash commands", Array.from({ length: 100 }, (_one, n) => slash({ name: `c${n}` }))],
  [
    "101 slash commands",
    Array.from({ length: 101 }, (_one, n) => slash({ name: `c${n}` })),
    [": APPLICATION_COMMAND_TOO_MANY"],
  ],
];

const THREAD: readonly Case[] = [
  ["a name", { name: "x" }],
  ["a name of 100", { name: "x".repeat(100) }],
  ["a name of 101", { name: "x".repeat(101) }, ["name: BASE_TYPE_MAX_LENGTH"]],
  ["no name", {}, ["name: BASE_TYPE_REQUIRED"]],
  ["an archive time", { name: "x", auto_archive_duration: 1440 }],
  [
    "an archive time Discord does not have",
    { name: "x", auto_archive_duration: 61 },
    ["auto_archive_duration: BASE_TYPE_CHOICES"],
  ],
];

const DIRECT: readonly Case[] = [
  ["an id that is none", { recipient_id: "mina" }, ["recipient_id: NUMBER_TYPE_COERCE"]],
  ["an unknown user", { recipient_id: "1" }, 10013],
];

const TABLES: readonly (readonly [string, Operation, readonly Case[]])[] = [
  ["create message", createMessage, [...MESSAGE, ...CREATE]],
  ["edit message", editMessage, EDIT],
  ["answer with a message", reply, prefixed(MESSAGE)],
  ["answer with an update", update, prefixed(EDIT)],
  ["first answer", deferral, DEFERRAL],
  ["answer with a modal", modal, MODAL],
  ["answer with choices", choices, CHOICES],
  ["follow-up", followUp, MESSAGE],
  ["edit @original", editOriginal, FIRST_EDIT],
  ["register one command", command, COMMAND],
  ["register commands", commands, COMMANDS],
  ["thread from a message", threadFromMessage, THREAD],
  ["thread without a message", thread, THREAD],
  [
    "edit thread",
    editThread,
    [
      ["a name", { name: "new" }],
      ["a name of 101", { name: "x".repeat(101) }, ["name: BASE_TYPE_MAX_LENGTH"]],
    ],
  ],
  ["open direct messages", directChannel, DIRECT],
];

function prefixed(cases: readonly Case[]): Case[] {
  return cases.map(([name, body, expected]) => [
    name,
    body,
    Array.isArray(expected) ? expected.map((line) => `data.${line}`) : expected,
  ]);
}

describe.each(TABLES)("%s", (_name, operation, cases) => {
  test.each(cases.map(([name, body, expected]) => ({ name, body, expected })))("$name", async ({ body, expected }) => {
    const bench = await RawBench.start();
    const answer = await operation(bench, body);
    const bad = bench.discord.requests.bad();
    if (expected === undefined) {
      expect({ status: answer.status < 300, errors: fieldErrors(answer.body) }).toEqual({ status: true, errors: [] });
      expect(bad).toEqual([]);
    } else if (typeof expected === "number") {
      expect(answer.body).toMatchObject({ code: expected });
    } else {
      expect(answer.body).toMatchObject({ code: 50035, message: "Invalid Form Body" });
      expect(fieldErrors(answer.body)).toEqual(expected);
      expect(bad).toHaveLength(1);
    }
  });
});
