/** Tags nested deeper than this are taken out before the page is parsed: the parser's own stack is slow beyond. */
const DEEPEST = 2000;

const TAG = /<(\/?)([a-z][\w-]*)[^<>]*>/giu;

/** Elements that never nest in themselves: void ones, shapes of drawings, and those whose end tags authors leave out. */
const FLAT = new Set(
  "area base br col embed hr img input link meta param source track wbr p li td th tr dd dt option thead tbody tfoot path circle rect line polyline polygon ellipse use stop".split(
    " ",
  ),
);

/** A page or feed without the tags that nest too deep. Text and all other tags stay. A tag of XML may close itself. */
export function flattened(html: string, { xml }: { readonly xml: boolean }): string {
  let depth = 0;
  let kept = 0;
  const pieces: string[] = [];
  for (const { 0: tag, 1: slash, 2: name = "", index } of html.matchAll(TAG)) {
    if (FLAT.has(name.toLowerCase()) || (xml && tag.endsWith("/>"))) continue;
    const level = slash === "" ? depth + 1 : depth;
    depth = slash === "" ? depth + 1 : Math.max(0, depth - 1);
    if (level <= DEEPEST) continue;
    pieces.push(html.slice(kept, index));
    kept = index + tag.length;
  }
  return pieces.length === 0 ? html : pieces.join("") + html.slice(kept);
}
