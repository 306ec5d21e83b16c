import { describe, expect, it } from "vitest";
import { decode } from "../../../src/coverage/reading/decode.js";

const KOREAN = "가온시가 도서관을 연다고 밝혔다.\n시민 300명이 이름을 지었다.\n";
/** "가온시 도서관" as EUC-KR. */
const EUC = Buffer.from("b0a1bfc2bdc320b5b5bcadb0fc", "hex");

describe("decode", () => {
  it.each([
    ["UTF-8", Buffer.from(KOREAN), "utf-8"],
    ["UTF-8 with a mark", Buffer.from(`\ufeff${KOREAN}`), "utf-8"],
    ["UTF-16LE with a mark", Buffer.from(`\ufeff${KOREAN}`, "utf16le"), "utf-16le"],
    ["UTF-16LE without one", Buffer.from(KOREAN.repeat(3), "utf16le"), "utf-16le"],
    ["UTF-16BE with a mark", Buffer.from(`\ufeff${KOREAN}`, "utf16le").swap16(), "utf-16be"],
  ])("recognises %s", (_, bytes, encoding) => {
    const decoded = decode(bytes);
    expect(decoded).toMatchObject({ encoding, lossy: false });
    expect(decoded?.text.startsWith(KOREAN)).toBe(true);
  });

  it("recognises EUC-KR, declared or not", () => {
    expect(decode(EUC)).toEqual({ text: "가온시 도서관", encoding: "euc-kr", lossy: false });
    expect(decode(EUC, "ks_c_5601-1987")).toMatchObject({ text: "가온시 도서관" });
  });

  it("believes a valid UTF-8 text more than what it declares", () => {
    expect(decode(Buffer.from(KOREAN), "euc-kr")).toMatchObject({ text: KOREAN, encoding: "utf-8" });
  });

  it("reads declared Chinese encodings and Western text", () => {
    expect(decode(Buffer.from("cfe3b8db", "hex"), "gb2312")?.text).toBe("香港");
    expect(decode(Buffer.from("Caf\u00e9 in S\u00e3o Paulo", "latin1"))?.text).toBe("Café in São Paulo");
  });

  it("keeps a text with a few damaged bytes and says so", () => {
    const damaged = Buffer.concat([Buffer.from(KOREAN.repeat(5)), Buffer.from([0xff]), Buffer.from(KOREAN)]);
    expect(decode(damaged)).toMatchObject({ encoding: "utf-8", lossy: true });
  });

  it("finds no text in binary data or with an unknown charset in garbage", () => {
    expect(decode(Uint8Array.from({ length: 1000 }, (_, index) => (index * 151) % 256))).toBeNull();
    expect(decode(Buffer.from("ffd8ffe000104a46494600010101", "hex"), "no-such-charset")).toBeNull();
  });
});
