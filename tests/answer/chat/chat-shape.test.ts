import { describe, expect, it } from "vitest";
import { FULL_SHAPE, type RequestShape, simplerShape } from "../../../src/answer/chat/chat-shape.js";

describe("simplerShape", () => {
  it("goes down the formats until nothing is left to leave out", () => {
    const formats: string[] = [];
    const usage: boolean[] = [];
    let shape: RequestShape | null = FULL_SHAPE;
    while (shape !== null) {
      formats.push(shape.format);
      usage.push(shape.usage);
      shape = simplerShape(shape, 400, "response_format is not supported");
    }
    expect(formats).toEqual(["json_schema", "json_object", "text", "text"]);
    expect(usage).toEqual([true, true, true, false]);
  });

  it.each([
    ["Unsupported value: 'temperature' does not support 0", { temperature: false }],
    ["Unsupported parameter: 'max_tokens'. Use 'max_completion_tokens' instead.", { limit: "max_completion_tokens" }],
  ])("leaves out what %s names", (message, change) => {
    expect(simplerShape(FULL_SHAPE, 400, message)).toEqual({ ...FULL_SHAPE, ...change });
  });

  it.each([
    [401, "no"],
    [404, "no such model"],
    [500, "response_format"],
    [null, "response_format"],
    [400, "This model's maximum context length is 4096 tokens"],
  ])("does not blame the form for %s %s", (status, message) => {
    expect(simplerShape(FULL_SHAPE, status, message)).toBeNull();
  });
});
