import { type Case, inData, judge, type Operation } from "./judge.js";

const createMessage: Operation = (bench, body) => bench.send("POST", `/channels/${bench.general}/messages`, body);
const editMessage: Operation = async (bench, body) =>
  bench.send("PATCH", `/channels/${bench.general}/messages/${await bench.botMessage()}`, body);
const reply: Operation = (bench, body) => bench.callback(bench.ask(), { type: 4, data: body });
const update: Operation = async (bench, body) => bench.callback(await bench.clicked(), { type: 7, data: body });
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

const button = (over: object = {}) => ({ type: 2, style: 1, label: "x", custom_id: "x", ...over });
const options = (count: number) => Array.from({ length: count }, (_one, n) => ({ label: `${n}`, value: `${n}` }));
const menu = (over: object = {}) => ({ type: 3, custom_id: "s", options: options(2), ...over });
const rows = (count: number, width = 1) =>
  Array.from({ length: count }, (_row, y) => ({
    type: 1,
    components: Array.from({ length: width }, (_button, x) => button({ custom_id: `${y} ${x}` })),
  }));
const row = (...components: object[]) => ({ content: "x", components: [{ type: 1, components }] });
const embed = (over: object) => ({ embeds: [over] });

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
  [
    "a select menu beside a button",
    row(button(), { type: 3, custom_id: "s", options: [{ label: "l", value: "v" }] }),
    ["components.0.components: COMPONENT_LAYOUT_WIDTH_EXCEEDED"],
  ],
  ["a select menu", row(menu())],
  ["26 options", row(menu({ options: options(26) })), ["components.0.components.0.options: BASE_TYPE_MAX_LENGTH"]],
  [
    "the same option twice",
    row(menu({ options: [...options(1), ...options(1)] })),
    ["components.0.components.0.options.1: SELECT_COMPONENT_OPTION_VALUE_DUPLICATED"],
  ],
  [
    "a least number of values above the most",
    row(menu({ min_values: 2 })),
    ["components.0.components.0.min_values: NUMBER_TYPE_MAX"],
  ],
  [
    "more defaults than may be chosen",
    row(menu({ options: options(2).map((one) => ({ ...one, default: true })) })),
    ["components.0.components.0.options: SELECT_COMPONENT_TOO_MANY_DEFAULT_VALUES"],
  ],
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
  [
    "no custom id",
    row({ type: 2, style: 1, label: "x" }),
    ["components.0.components.0.custom_id: BUTTON_COMPONENT_CUSTOM_ID_REQUIRED"],
  ],
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
  ["a text display with the flag", { flags: 1 << 15, components: [{ type: 10, content: "x" }] }],
  [
    "content with the flag",
    { flags: 1 << 15, content: "x", components: [{ type: 10, content: "x" }] },
    ["content: MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2"],
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

/** An edit that says nothing of a part leaves it. */
const EDIT = MESSAGE.map(
  ([name, body, expected]): Case => (name === "nothing" ? [name, body] : [name, body, expected]),
);

/** A message keeps its buttons when its text is emptied, and needs no text for them. */
const UPDATE: readonly Case[] = [
  ...EDIT.filter(([name]) => name !== "white space"),
  ["white space beside a button", { content: " " }],
  ["white space and no button", { content: " ", components: [] }, 50006],
];

const CREATE: readonly Case[] = [
  [
    "a reply to what is not there",
    { content: "x", message_reference: { message_id: "1" } },
    ["message_reference: REPLIES_UNKNOWN_MESSAGE"],
  ],
  ["a reply that may fail", { content: "x", message_reference: { message_id: "1", fail_if_not_exists: false } }],
  ["a nonce of 25", { content: "x", nonce: "x".repeat(25) }],
  ["a nonce of 26", { content: "x", nonce: "x".repeat(26) }, ["nonce: BASE_TYPE_MAX_LENGTH"]],
];

judge("create message", createMessage, [...MESSAGE, ...CREATE]);
judge("edit message", editMessage, EDIT);
judge("answer with a message", reply, inData(MESSAGE));
judge("answer with an update", update, inData(UPDATE));
judge("follow-up", followUp, MESSAGE);
judge("edit @original", editOriginal, MESSAGE);
