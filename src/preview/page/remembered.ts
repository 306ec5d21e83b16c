import type { PageState } from "./page-state.js";
import { isLanguage } from "./texts/language.js";

/** What the page keeps in the browser over a reload. */
type Remembered = Partial<Pick<PageState, "as" | "language" | "theme" | "panelOpen">>;

const KEY = "coverage-preview";

/** What was chosen the last time; what cannot be read is as if it had never been. */
export function remembered(): Remembered {
  let kept: unknown;
  try {
    kept = JSON.parse(localStorage.getItem(KEY) ?? "{}");
  } catch {
    return {};
  }
  if (typeof kept !== "object" || kept === null) return {};
  return {
    ...("as" in kept && typeof kept.as === "string" && { as: kept.as }),
    ...("language" in kept &&
      typeof kept.language === "string" &&
      isLanguage(kept.language) && { language: kept.language }),
    ...("theme" in kept && (kept.theme === "light" || kept.theme === "dark") && { theme: kept.theme }),
    ...("panelOpen" in kept && typeof kept.panelOpen === "boolean" && { panelOpen: kept.panelOpen }),
  };
}

/** Keeps a choice; in a browser that keeps nothing it holds until the page is left. */
export function remember(choice: Remembered): void {
  try {
    localStorage.setItem(KEY, JSON.stringify({ ...remembered(), ...choice }));
  } catch {
    // The page has taken the choice all the same.
  }
}
