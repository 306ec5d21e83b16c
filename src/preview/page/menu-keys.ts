import type { Page } from "./page.js";

/** Opens a message's menu and puts the focus on its first item. */
export function openMenu(page: Page, messageId: string): void {
  page.set({ menuOf: messageId });
  // Drawn in a microtask of its own, queued before this one.
  queueMicrotask(() => itemsOf(messageId)[0]?.focus());
}

/** Closes the menu; the focus returns to the button that opened it. */
export function closeMenu(page: Page): void {
  const { menuOf } = page.state;
  page.set({ menuOf: null });
  if (menuOf !== null) entryOf(menuOf)?.querySelector<HTMLElement>("[aria-haspopup=menu]")?.focus();
}

/**
 * The keys of a menu.
 * @see https://www.w3.org/WAI/ARIA/apg/patterns/menubar/
 */
export function moveInMenu(page: Page, event: KeyboardEvent): void {
  const { menuOf } = page.state;
  if (menuOf === null) return;
  if (event.key === "Escape" || event.key === "Tab") {
    closeMenu(page);
    event.preventDefault();
    return;
  }
  const items = itemsOf(menuOf);
  const { activeElement } = document;
  const at = activeElement instanceof HTMLElement ? items.indexOf(activeElement) : -1;
  const target = { ArrowDown: at + 1, ArrowRight: at + 1, ArrowUp: at - 1, ArrowLeft: at - 1, Home: 0, End: -1 }[
    event.key
  ];
  if (target === undefined) return;
  items.at(target % items.length)?.focus();
  event.preventDefault();
}

function entryOf(messageId: string): HTMLElement | null {
  return document.querySelector<HTMLElement>(`[data-message="${CSS.escape(messageId)}"]`);
}

function itemsOf(messageId: string): HTMLElement[] {
  return [...(entryOf(messageId)?.querySelectorAll<HTMLElement>("[role=menuitem]") ?? [])];
}
