import { join } from "node:path";

/** Where the preview keeps its conversations and votes: what is tried out there is no member's. */
export function previewStateDir(stateDir: string): string {
  return join(stateDir, "preview");
}
