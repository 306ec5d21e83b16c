import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import type { ServerResponse } from "node:http";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** The page's files: a fixed list, so that no address can name another. */
const FILES: Readonly<Record<string, { readonly file: string; readonly type: string }>> = {
  "/": { file: "index.html", type: "text/html; charset=utf-8" },
  "/app.js": { file: "app.js", type: "text/javascript; charset=utf-8" },
  "/app.css": { file: "app.css", type: "text/css; charset=utf-8" },
  "/icon.svg": { file: "icon.svg", type: "image/svg+xml" },
};

/** Where the build puts the page. */
export const BUILT_PAGE = fileURLToPath(new URL("./page", import.meta.url));

/** What the message components set as a style where no colour is given: nothing. Only these two inert values are let through. */
const EMPTY_STYLES = ["", "color:;"].map((style) => `'sha256-${createHash("sha256").update(style).digest("base64")}'`);

/**
 * Scripts, styles and connections from here alone; nothing is framed, nothing is fetched from elsewhere.
 * @see https://developer.mozilla.org/en-US/docs/Web/HTTP/Reference/Headers/Content-Security-Policy
 */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  `style-src-attr 'unsafe-hashes' ${EMPTY_STYLES.join(" ")}`,
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types lit-html",
].join("; ");

/** Headers of every response. */
export const SAFE_HEADERS: Readonly<Record<string, string>> = {
  "content-security-policy": CONTENT_SECURITY_POLICY,
  "x-content-type-options": "nosniff",
  "referrer-policy": "no-referrer",
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
  "cache-control": "no-store",
};

/** Sends the page's file at `path`; false where there is none. */
export async function sendFile(response: ServerResponse, path: string, pageDir: string): Promise<boolean> {
  const found = Object.hasOwn(FILES, path) ? FILES[path] : undefined;
  if (!found) return false;
  const bytes = await readFile(join(pageDir, found.file));
  response.writeHead(200, { ...SAFE_HEADERS, "content-type": found.type, "content-length": bytes.length }).end(bytes);
  return true;
}
