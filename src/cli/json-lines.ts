import type { z } from "zod";
import { Fault } from "../coverage/fault.js";
import { faultOf } from "./describe/describe-fault.js";
import { nextStep } from "./next-step.js";
import { note, printJson } from "./print.js";

/** How many lines are worked on side by side; results are written in the order of the lines. */
const AT_ONCE = 4;

/**
 * Reads JSON lines from standard input and writes a line for each: `{id, …result}`, or `{id, error}` where one failed. The
 * rest goes on; how many failed is said on stderr at the end. An empty line asks nothing, but counts where lines are numbered.
 */
export async function eachJsonLine<T extends { readonly id: string }>(
  schema: z.ZodType<T>,
  work: (line: T) => Promise<object>,
): Promise<void> {
  if (process.stdin.isTTY) note("Reading lines of JSON from the terminal; Ctrl-D ends them.");
  const running: Promise<object>[] = [];
  let number = 0;
  const written = { lines: 0, failed: 0 };
  const write = (result: object) => {
    printJson(result);
    written.lines += 1;
    if ("error" in result) written.failed += 1;
  };
  for await (const line of lines(process.stdin)) {
    number += 1;
    if (line.trim() === "") continue;
    running.push(oneLine(schema, { line, number }, work));
    if (running.length >= AT_ONCE) write((await running.shift()) ?? {});
  }
  for (const result of running) write(await result);
  if (written.failed > 0) note(`${written.failed} of ${written.lines} lines failed; each says why in its "error".`);
}

/** Lines end with a line feed alone: newer versions of Node's readline also cut at U+2028, which JSON allows inside a string. */
async function* lines(input: NodeJS.ReadStream): AsyncGenerator<string> {
  let rest = "";
  for await (const chunk of input.setEncoding("utf8")) {
    const parts = `${rest}${chunk}`.split("\n");
    rest = parts.pop() ?? "";
    yield* parts;
  }
  yield rest;
}

async function oneLine<T extends { readonly id: string }>(
  schema: z.ZodType<T>,
  { line, number }: { readonly line: string; readonly number: number },
  work: (line: T) => Promise<object>,
): Promise<object> {
  let id: string | null = null;
  try {
    // The mark that some programs put in front of a file is no JSON.
    const value: unknown = JSON.parse(line.replace(/^\ufeff/u, ""));
    id = idOf(value);
    const parsed = schema.safeParse(value);
    if (!parsed.success) throw unreadable(number, parsed.error.issues.map(describeIssue).join("; "));
    return { id, ...(await work(parsed.data)) };
  } catch (thrown) {
    return { id, error: plainError(thrown instanceof SyntaxError ? unreadable(number, "it is not JSON") : thrown) };
  }
}

/** A fault as scripts read it. */
function plainError(thrown: unknown): { code: string; message: string; next: string } {
  const { code, message, next } = faultOf(thrown);
  return { code, message, next: nextStep(next) };
}

/** What is wrong with a line, without the checking library's own words. */
function describeIssue(issue: z.core.$ZodIssue): string {
  const path = issue.path.length === 0 ? "it" : `"${issue.path.join(".")}"`;
  return issue.code === "invalid_type"
    ? `${path} is missing or not of type ${issue.expected}`
    : `${path} is not as it should be`;
}

function unreadable(number: number, why: string): Fault {
  return new Fault("line_invalid", `Line ${number} cannot be read: ${why}.`, { next: "give one JSON object a line" });
}

function idOf(value: unknown): string | null {
  if (typeof value !== "object" || value === null || !("id" in value)) return null;
  return typeof value.id === "string" ? value.id : null;
}
