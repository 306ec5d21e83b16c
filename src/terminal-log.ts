import { z } from "zod";

/** Names of pino's levels that a person should notice. */
const LEVELS: Readonly<Record<number, string>> = { 40: "warning: ", 50: "error: ", 60: "fatal: " };

const lineSchema = z.looseObject({ level: z.number(), time: z.number(), msg: z.string().default("") });
const errorSchema = z.object({ message: z.string() });

/** Data that every line has and that tells a person nothing. */
const BESIDE_THE_POINT = new Set(["level", "time", "msg", "pid", "hostname"]);
/** Control characters, with which a message could write over the terminal. */
const UNPRINTABLE = /[\p{Cc}\u202a-\u202e\u2066-\u2069]+/gu;

/** Writes a log line of pino for people: the time of day, what happened, what with, and below that what to do where it says so. */
export function describeLogLine(json: string): string {
  const { time, level, msg, next, ...data } = lineSchema.parse(JSON.parse(json));
  const facts = Object.entries(data)
    .filter(([name, value]) => !BESIDE_THE_POINT.has(name) && value !== null)
    .map(([name, value]) => `${name} ${worded(value)}`);
  const said = [msg, facts.join(", ")].filter((part) => part !== "").join(" — ");
  const clock = new Date(time).toTimeString().slice(0, 8);
  const step = next === undefined ? "" : `\nNext: ${worded(next).replace(UNPRINTABLE, " ")}`;
  return `${clock} ${LEVELS[level] ?? ""}${said.replace(UNPRINTABLE, " ")}${step}`;
}

function worded(value: unknown): string {
  const error = errorSchema.safeParse(value);
  if (error.success) return error.data.message;
  return typeof value === "string" ? value : JSON.stringify(value);
}
