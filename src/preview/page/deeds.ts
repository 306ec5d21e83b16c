import type { Act } from "../acts.js";
import type { ActResult } from "../wire.js";
import type { Page } from "./page.js";
import { act, ServerError } from "./server.js";

/** Does something in the person's place and shows what comes of it; undefined where it was refused. */
export async function perform(page: Page, deed: Act): Promise<ActResult | undefined> {
  const { as } = page.state;
  if (as === null) return undefined;
  try {
    const result = await act(as, deed);
    if (result.kind === "modal") page.set({ dialog: result });
    if (result.kind === "unanswered") notify(page, page.texts.unanswered);
    if (result.kind === "thread") openChannel(page, result.channelId);
    return result;
  } catch (thrown) {
    const possible = !(thrown instanceof ServerError) || thrown.code !== "not_possible";
    notify(page, possible ? page.texts.failed : page.texts.notPossible);
    return undefined;
  }
}

/** Does what a button or menu of a message stands for; it cannot be pressed again before it is answered. */
export async function press(page: Page, deed: Extract<Act, { act: "click" | "choose" }>): Promise<void> {
  const key = `${deed.message}:${deed.customId}`;
  if (page.state.pressed.has(key)) return;
  page.set({ pressed: new Set([...page.state.pressed, key]) });
  await perform(page, deed);
  page.set({ pressed: new Set([...page.state.pressed].filter((other) => other !== key)) });
}

/** Shows a channel and takes it for read. */
export function openChannel(page: Page, channelId: string): void {
  const unread = new Set([...page.state.unread].filter((id) => id !== channelId));
  const left = { replyTo: null, editing: null, command: null, menuOf: null, draft: "", navigationOpen: false };
  page.set({ ...left, channelId, unread });
}

/** Puts a text on the clipboard; browsers refuse that without permission, and on pages that came over a network. */
export async function copyText(page: Page, text: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    notify(page, page.texts.failed);
  }
}

/** How long a notice stays, in milliseconds. */
const NOTICE_MS = 6_000;

/** Says something in passing. */
export function notify(page: Page, notice: string): void {
  page.set({ notice });
  setTimeout(() => {
    if (page.state.notice === notice) page.set({ notice: null });
  }, NOTICE_MS);
}
