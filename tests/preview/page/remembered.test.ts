import { afterEach, describe, expect, it, vi } from "vitest";
import { remember, remembered } from "../../../src/preview/page/remembered.js";

/** A browser's storage with these entries. */
function storageOf(kept: Map<string, string>) {
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, text: string) => kept.set(key, text),
  };
}

afterEach(() => {
  vi.unstubAllGlobals();
});

describe("what the page keeps over a reload", () => {
  it("is what was chosen, each choice beside the others", () => {
    vi.stubGlobal("localStorage", storageOf(new Map()));
    remember({ language: "zh-TW" });
    remember({ theme: "dark", as: "sam" });
    remember({ panelOpen: false });
    expect(remembered()).toEqual({ language: "zh-TW", theme: "dark", as: "sam", panelOpen: false });
  });

  it.each(["{", "null", "[]", '{"language":"fr","theme":"pink","as":1,"panelOpen":"yes"}'])(
    "is nothing where it cannot be read: %s",
    (text) => {
      vi.stubGlobal("localStorage", storageOf(new Map([["coverage-preview", text]])));
      expect(remembered()).toEqual({});
    },
  );

  it("is nothing in a browser that keeps nothing, and the page goes on", () => {
    const refuse = () => {
      throw new DOMException("The storage is closed to this page.", "SecurityError");
    };
    vi.stubGlobal("localStorage", { getItem: refuse, setItem: refuse });
    remember({ theme: "dark" });
    expect(remembered()).toEqual({});
  });
});
