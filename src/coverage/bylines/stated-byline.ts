import type { Found } from "../text-metadata.js";
import { parseByline } from "./bylines.js";

/**
 * A by-line that an article's own fields state, without the reporters' titles: "홍길동 기자, Jane Doe" names 홍길동 and Jane
 * Doe. What is not set as newspapers set a by-line stays as it is: nobody is lost.
 */
export function statedByline(found: Found): Found {
  const parts = found.value.split(/\s*[,;]\s*/u).flatMap((part) => parseByline(part)?.names ?? [part]);
  const value = [...new Set(parts)].join(", ");
  return value === found.value ? found : { value, from: `${found.from} "${found.value}"` };
}
