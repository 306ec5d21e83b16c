import { describe, expect, it } from "vitest";
import { behindBy } from "../../src/coverage/bylines/by-words.js";
import { isWholeName } from "../../src/coverage/latin-names.js";

describe("isWholeName", () => {
  it.each(["Jane Doe", "Inés de la Fuente", "Jean d’Arcy", "Yusuf al-Amin", "Rhys ap Gwilym", "J. R. R. Doe"])(
    "takes %s for one",
    (name) => {
      expect(isWholeName(name)).toBe(true);
    },
  );

  it.each(["Jane", "jane doe", "Jane doe", "Jane de", "The river rose", "Jane 2", ""])("takes %j for none", (text) => {
    expect(isWholeName(text)).toBe(false);
  });
});

describe("behindBy", () => {
  it.each([
    ["By Jane Doe", "Jane Doe"],
    ["Story by: Jane Doe", "Jane Doe"],
    ["Reporting by Jane Doe in Lowtide", "Jane Doe in Lowtide"],
    ["Words Jane Doe", "Jane Doe"],
    ["Eine Reportage von Jane Doe", "Jane Doe"],
    ["Von unserer Berliner Korrespondentin Jane Doe", "Jane Doe"],
    ["Par notre envoyée spéciale Jane Doe", "Jane Doe"],
    ["Door onze redacteur Jane Doe", "Jane Doe"],
    ["a cura di Jane Doe", "Jane Doe"],
  ])("reads %s", (text, rest) => {
    expect(behindBy(text)).toBe(rest);
  });

  it.each(["Jane Doe", "Von Doe", "Di Maria", "Edited by Jane Doe", "Byron Doe"])(
    "finds no such words in %s",
    (text) => {
      expect(behindBy(text)).toBeNull();
    },
  );
});
