import { type Case, judge, type Operation } from "./judge.js";

const deferral: Operation = (bench, body) => bench.callback(bench.ask(), body);
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

const OPTION = { label: "one", value: "1" };
const menuRow = (over: object = {}) => ({
  type: 18,
  label: "l",
  component: { type: 3, custom_id: "s", options: [OPTION, { label: "two", value: "2" }], ...over },
});
const groupRow = (over: object = {}) => ({
  type: 18,
  label: "l",
  component: { type: 21, custom_id: "g", options: [OPTION, { label: "two", value: "2" }], ...over },
});
const modalOf = (...components: object[]) => ({ custom_id: "m", title: "t", components });
const input = (over: object = {}) => ({ type: 4, style: 1, custom_id: "i", label: "l", ...over });
const inputRow = (over: object = {}) => ({ type: 1, components: [input(over)] });

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
  ["a menu in a label", modalOf(menuRow())],
  [
    "a menu that is switched off",
    modalOf(menuRow({ disabled: true })),
    ["data.components.0.component.disabled: BASE_TYPE_CHOICES"],
  ],
  [
    "a menu with one value twice",
    modalOf(menuRow({ options: [OPTION, OPTION] })),
    ["data.components.0.component.options.1: SELECT_COMPONENT_OPTION_VALUE_DUPLICATED"],
  ],
  ["a group of choices", modalOf(groupRow())],
  [
    "a group with one value twice",
    modalOf(groupRow({ options: [OPTION, OPTION] })),
    ["data.components.0.component.options.1: SELECT_COMPONENT_OPTION_VALUE_DUPLICATED"],
  ],
  ["files", modalOf({ type: 18, label: "l", component: { type: 19, custom_id: "f", max_values: 3 } })],
  [
    "more files at least than at most",
    modalOf({ type: 18, label: "l", component: { type: 19, custom_id: "f", min_values: 3, max_values: 2 } }),
    ["data.components.0.component.min_values: NUMBER_TYPE_MAX"],
  ],
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
    ["data.components.0.components.0.min_length: NUMBER_TYPE_MAX"],
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
    modalOf({ type: 1, components: [{ type: 2, style: 1, label: "x", custom_id: "x" }] }),
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

judge("first answer", deferral, DEFERRAL);
judge("answer with a modal", modal, MODAL);
judge("answer with choices", choices, CHOICES);
