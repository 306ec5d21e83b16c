import { notify } from "./deeds.js";
import type { Page } from "./page.js";
import { fetchCoverage, fetchLastAnswer, ServerError, uploadArticle } from "./server.js";

/** Reads anew what the panel shows. */
export async function refreshPanel(page: Page, about: "coverage" | "answer"): Promise<void> {
  try {
    if (about === "answer") return page.set({ lastAnswer: await fetchLastAnswer() });
    const { coverageQuery } = page.state;
    const coverage = await fetchCoverage(coverageQuery);
    // A newer search has been typed meanwhile: its own answer is on the way.
    if (page.state.coverageQuery === coverageQuery) page.set({ coverage });
  } catch {
    // The connection says so already, and reads everything anew when it is back.
  }
}

/** Searches the coverage. */
export function searchCoverage(page: Page, coverageQuery: string): void {
  page.set({ coverageQuery });
  void refreshPanel(page, "coverage");
}

/** Adds files, one after another; how far each is comes over the connection. */
export async function addFiles(page: Page, files: readonly File[]): Promise<void> {
  const { panel } = page.texts;
  const { limit, endings } = page.state.upload;
  for (const file of files) {
    if (!endings.some((ending) => file.name.toLowerCase().endsWith(ending))) {
      notify(page, panel.badType(endings.join(", ")));
    } else if (file.size > limit) notify(page, panel.tooLarge(Math.floor(limit / 1024 / 1024)));
    else await uploadArticle(file).catch((thrown) => notify(page, refusal(page, thrown)));
  }
}

function refusal({ texts }: Page, thrown: unknown): string {
  return thrown instanceof ServerError && thrown.code === "not_text" ? texts.panel.notText : texts.failed;
}
