import type { ServerResponse } from "node:http";
import { setTimeout as pause } from "node:timers/promises";
import type { ChatReply } from "./openai-script.js";

type StreamReply = Exclude<ChatReply, { readonly kind: "status" }>;

/** Plays a reply as server-sent events, as OpenAI's chat completions are streamed. */
export async function streamReply(response: ServerResponse, reply: StreamReply): Promise<void> {
  if (reply.kind === "silent") return;
  if (reply.kind === "page") {
    response.writeHead(200, { "content-type": "text/html" }).end("<html><body>Welcome</body></html>");
    return;
  }
  response.writeHead(200, { "content-type": "text/event-stream" });
  response.flushHeaders();
  if (reply.kind === "empty") {
    response.end("data: [DONE]\n\n");
    return;
  }
  if (reply.kind === "text") {
    for (const piece of cut(reply.text, reply.pieceLength ?? 7)) response.write(event({ content: piece }, null));
    response.write(event({}, reply.finish ?? "stop"));
    const { cost: usage = USAGE } = reply;
    const counted = { id: "x", object: "chat.completion.chunk", choices: [], usage };
    if (usage !== null) response.write(`data: ${JSON.stringify(counted)}\n\n`);
    response.end("data: [DONE]\n\n");
    return;
  }
  response.write(event({ content: reply.before }, null));
  if (reply.kind === "held") {
    await reply.until;
    response.write(event({ content: reply.after }, null));
    response.write(event({}, "stop"));
    response.end("data: [DONE]\n\n");
  } else if (reply.kind === "broken-stream") response.end('data: {"choices": [{"delta": {"cont\n\n');
  else if (reply.kind === "cut-stream") response.end();
  else if (reply.kind === "dropped") {
    await pause(20);
    response.destroy();
  } else await fillUntilClosed(response, reply.filler);
}

/** The same reply to a request without `stream`. */
export function wholeReply(reply: StreamReply): string {
  const text = reply.kind === "text" ? reply.text : "before" in reply ? reply.before : "";
  const message = { role: "assistant", content: text };
  const choices = [{ index: 0, finish_reason: "stop", message }];
  return JSON.stringify({ id: "x", object: "chat.completion", model: "fake", choices, usage: USAGE });
}

const USAGE = { prompt_tokens: 120, completion_tokens: 30, total_tokens: 150 };

async function fillUntilClosed(response: ServerResponse, filler: string): Promise<void> {
  while (!response.destroyed) {
    response.write(event({ content: filler }, null));
    await pause(1);
  }
}

function event(delta: Readonly<Record<string, string>>, finish: string | null): string {
  const choices = [{ index: 0, delta: { role: "assistant", ...delta }, finish_reason: finish }];
  return `data: ${JSON.stringify({ id: "x", object: "chat.completion.chunk", model: "fake", choices })}\n\n`;
}

function cut(text: string, length: number): string[] {
  const characters = [...text];
  const pieces: string[] = [];
  for (let at = 0; at < characters.length; at += length) pieces.push(characters.slice(at, at + length).join(""));
  return pieces;
}
