import type { StandIn } from "../../src/stand-in/stand-in.js";

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  /** The JSON body, null without one. */
  readonly body: unknown;
}

/** Sends a request as a bot would, without a library between. */
export async function request(
  discord: StandIn,
  method: string,
  path: string,
  body?: unknown,
  headers: Record<string, string> = {},
): Promise<Answer> {
  const response = await fetch(`${discord.apiBase}/v10${path}`, {
    method,
    headers: { authorization: `Bot ${discord.token}`, "content-type": "application/json", ...headers },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  return { status: response.status, headers: response.headers, body: text === "" ? null : JSON.parse(text) };
}

/** The field errors of a refusal as `path: CODE`, one a line. */
export function fieldErrors(body: unknown): string[] {
  const lines: string[] = [];
  const walk = (branch: unknown, path: string[]): void => {
    if (typeof branch !== "object" || branch === null) return;
    for (const [key, below] of Object.entries(branch)) {
      if (key !== "_errors") walk(below, [...path, key]);
      else if (Array.isArray(below)) for (const { code } of below) lines.push(`${path.join(".")}: ${code}`);
    }
  };
  if (typeof body === "object" && body !== null && "errors" in body) walk(body.errors, []);
  return lines;
}
