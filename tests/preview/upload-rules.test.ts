import { basename } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { demandText, UPLOAD_ENDINGS, uploadName } from "../../src/preview/upload-rules.js";

describe("the name of an uploaded file", () => {
  it("is kept, in NFC", () => {
    expect(uploadName("기사 1.txt".normalize("NFD"))).toBe("기사 1.txt");
    expect(uploadName("A.JSONL")).toBe("A.JSONL");
  });

  it.each(["../a.txt", "a/b.txt", "a\\b.txt", ".env.txt", "a\u0000.txt", `${"가".repeat(80)}.txt`])(
    "is refused where it is not one name: %j",
    (name) => {
      expect(() => uploadName(name)).toThrowError(/cannot be used/u);
    },
  );

  it.each(["a.exe", "a.pdf", "a.txt.js", "txt", ""])("is refused for what is not read: %s", (name) => {
    expect(() => uploadName(name)).toThrowError(/\.jsonl/u);
  });

  it("never leads out of its folder", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.constantFrom(...UPLOAD_ENDINGS), (stem, ending) => {
        let name: string;
        try {
          name = uploadName(stem + ending);
        } catch {
          return;
        }
        expect(basename(name)).toBe(name);
        expect(name.startsWith(".")).toBe(false);
      }),
    );
  });
});

describe("the content of an uploaded file", () => {
  it("is text in UTF-8, in an older Korean encoding or in UTF-16", () => {
    demandText(Buffer.from("홍콩"));
    demandText(Buffer.of(0xc8, 0xab));
    demandText(Buffer.from("\uFEFF홍콩", "utf16le"));
  });

  it.each([Buffer.of(), Buffer.of(0x4d, 0x5a, 0), Buffer.from("PK\u0003\u0004\u0000")])("is refused else", (bytes) => {
    expect(() => demandText(bytes)).toThrowError(/not a text/u);
  });
});
