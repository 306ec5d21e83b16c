import { type Case, judge, type Operation } from "./judge.js";

const command: Operation = (bench, body) =>
  bench.send("PUT", `/applications/${bench.discord.world.applicationId}/commands`, [body]);
const commands: Operation = (bench, body) =>
  bench.send("PUT", `/applications/${bench.discord.world.applicationId}/commands`, body);
const slash = (over: object = {}) => ({ name: "ask", description: "d", ...over });
const option = (over: object = {}) => ({ type: 3, name: "o", description: "d", ...over });

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
  ["101 slash commands", Array.from({ length: 101 }, (_one, n) => slash({ name: `c${n}` })), 30032],
];

judge("register one command", command, COMMAND);
judge("register commands", commands, COMMANDS);
