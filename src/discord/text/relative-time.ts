/** A moment that Discord draws in the reader's own words ("in 2 minutes") and keeps up to date. */
export function relativeTime(milliseconds: number): string {
  return `<t:${Math.ceil(milliseconds / 1000)}:R>`;
}
