import { type Case, judge, type Operation } from "./judge.js";

const threadFromMessage: Operation = async (bench, body) =>
  bench.send("POST", `/channels/${bench.general}/messages/${await bench.botMessage()}/threads`, body);
const thread: Operation = (bench, body) => bench.send("POST", `/channels/${bench.general}/threads`, body);
const directChannel: Operation = (bench, body) => bench.send("POST", "/users/@me/channels", body);
const editThread: Operation = async (bench, body) => {
  const { body: made } = await thread(bench, { name: "talk", type: 11 });
  const id = typeof made === "object" && made !== null && "id" in made ? made.id : "";
  return bench.send("PATCH", `/channels/${id}`, body);
};

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

const EDIT: readonly Case[] = [
  ["a name", { name: "new" }],
  ["a name of 101", { name: "x".repeat(101) }, ["name: BASE_TYPE_MAX_LENGTH"]],
];

judge("thread from a message", threadFromMessage, THREAD);
judge("thread without a message", thread, THREAD);
judge("edit thread", editThread, EDIT);
judge("open direct messages", directChannel, DIRECT);
