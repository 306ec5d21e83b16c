import type { Found } from "../../text-metadata.js";
import { folded } from "../body/trim-blocks.js";

/** What stands in brackets in front of a headline: "[단독] …", "[한빛일보] …". */
const TAG = /^[[【]([^\]】]{2,20})[\]】]\s*(?=\S)/u;

/** A headline in front of which no tag stands. */
export function withoutTag(title: string): string {
  return title.replace(TAG, "");
}

/** A title without the name of its outlet in brackets in front; other tags are the headline's own: "[단독]", "[인터뷰]". */
export function withoutOutletTag(title: Found | null, outlet: Found | null): Found | null {
  const tag = TAG.exec(title?.value ?? "")?.[1];
  if (title === null || outlet === null || tag === undefined || folded(tag) !== folded(outlet.value)) return title;
  return { value: withoutTag(title.value), from: `${title.from}, without the outlet in front` };
}
