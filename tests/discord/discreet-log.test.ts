import { DiscordAPIError } from "discord.js";
import { describe, expect, it } from "vitest";
import { discreet } from "../../src/discord/discreet-log.js";
import { RecordedLog } from "../fakes/recorded-log.js";

describe("a discreet log", () => {
  it("keeps what members wrote and the tokens of their interactions out of the errors of Discord's API", () => {
    const recorded = new RecordedLog();
    const url = "https://discord.com/api/v10/webhooks/123/secret-token/messages/@original";
    const body = { files: [], json: { content: "what a member wrote" } };
    const err = new DiscordAPIError({ code: 10003, message: "Unknown Channel" }, 10003, 404, "PATCH", url, body);
    discreet(recorded).warn({ err, channel: "1" }, "could not be answered there");
    expect(recorded.lines).toEqual([
      {
        level: "warn",
        message: "could not be answered there",
        data: {
          channel: "1",
          err: {
            type: "DiscordAPIError[10003]",
            message: "Unknown Channel",
            code: 10003,
            status: 404,
            method: "PATCH",
            url: "https://discord.com/api/v10/webhooks/123/…/messages/@original",
          },
        },
      },
    ]);
  });

  it.each(["debug", "info", "warn", "error"] as const)(
    "passes everything else on as it is, at the level %s",
    (level) => {
      const recorded = new RecordedLog();
      const data = { err: new Error("broken"), more: 1 };
      discreet(recorded)[level](data, "failed");
      expect(recorded.lines).toEqual([{ level, data, message: "failed" }]);
    },
  );
});
