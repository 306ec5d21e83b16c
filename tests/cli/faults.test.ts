import { describe, expect, it } from "vitest";
import { describeFault } from "../../src/cli/describe/describe-fault.js";
import { closeNames } from "../../src/cli/outlet-note.js";
import { systemFault } from "../../src/cli/system-fault.js";
import { Fault } from "../../src/coverage/fault.js";

const failure = (code: string, path?: string) =>
  Object.assign(new Error(`${code}: oh`), { code, ...(path ? { path } : {}) });

describe("systemFault", () => {
  it.each([
    ["EACCES", "permission denied"],
    ["EROFS", "read-only"],
    ["ENOSPC", "no space"],
  ])("says what %s means, where, and what to do", (code, text) => {
    const fault = systemFault(failure(code, "/store/CURRENT"));
    expect(fault?.message).toContain(text);
    expect(fault?.message).toContain("/store/CURRENT");
    expect(fault?.next).toBeTruthy();
  });

  it.each([new Error("x"), failure("EWHATEVER"), "EACCES", null])("knows nothing of %s", (thrown) => {
    expect(systemFault(thrown)).toBeNull();
  });
});

describe("describeFault", () => {
  it("ends with what to do next, whatever was thrown", () => {
    expect(describeFault(new Fault("a", "This failed.", { next: "do that" }))).toBe("This failed.\nNext: do that");
    expect(describeFault(new TypeError("x is not a function"))).toMatch(/x is not a function\nNext: npm run doctor$/u);
    expect(describeFault(failure("EACCES", "/store"))).not.toContain("unexpected");
  });
});

describe("closeNames", () => {
  const OUTLETS = ["세계일보", "세계뉴스", "뉴스토마토", "The Korea Herald", "광주in"];

  it.each([
    ["세계", ["세계일보", "세계뉴스"]],
    ["셰계일보", ["세계일보"]],
    ["뉴스토마도", ["뉴스토마토"]],
    ["korea herald", ["The Korea Herald"]],
    ["광주", ["광주in"]],
    ["한겨레신문", []],
    ["조선일보", []],
    ["세계뉴즈", ["세계뉴스"]],
    ["뉴스", ["뉴스토마토", "세계뉴스"]],
    ["e", []],
    ["BBC", []],
  ])("finds what is spelled like %s", (wanted, expected) => {
    expect(closeNames(wanted, OUTLETS)).toEqual(expected);
  });
});
