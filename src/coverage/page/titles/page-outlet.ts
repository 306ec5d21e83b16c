import type { Document } from "domhandler";
import { copyrightOutlet, isCopyrightLine } from "../../outlets.js";
import type { Found } from "../../text-metadata.js";
import type { Trimmed } from "../body/trim-blocks.js";
import { textsIn } from "../json-values.js";
import type { PageLines } from "../page-lines.js";
import { metaValue, type Structured } from "../structured.js";
import { elementsOf, nameWords } from "../tree.js";

/** Sites that show the stories of others: there the outlet is whom the page credits, never the site. */
const PORTAL = /naver|네이버|daum|다음|kakao|nate|네이트|zum|msn|yahoo|google|smartnews|toutiao|sina|sohu|163\.com/iu;

/** The outlet of a page: its stated publisher, else the site's name, else its copyright line or its host. */
export function pageOutlet(
  document: Document,
  structured: Structured,
  trimmed: Trimmed,
  lines: PageLines,
  url: string | null,
): Found | null {
  const { article, metas } = structured;
  const site = metaValue(metas, ["og:site_name", "application-name"]);
  const publisher = textsIn(article?.publisher ?? null)[0];
  const credited = metas.get("og:article:author")?.[0]?.split(/\s*\|\s*/u)[0];
  const onPortal = PORTAL.test(`${site?.value ?? ""} ${publisher ?? ""} ${url ?? ""}`);
  if (onPortal) {
    const shown = pressLogo(document);
    if (shown) return shown;
    if (credited !== undefined && !PORTAL.test(credited)) return { value: credited, from: "meta og:article:author" };
  }
  if (publisher !== undefined && !/^https?:/u.test(publisher) && !onPortal)
    return { value: clean(publisher), from: "JSON-LD publisher" };
  if (site && !onPortal) return { value: clean(site.value), from: `meta ${site.name}` };
  const stated = trimmed.bylines.find((byline) => byline.outlet !== null);
  if (stated?.outlet) return { value: stated.outlet, from: `byline "${stated.text.slice(0, 80)}"` };
  const claimed = copyrightOf(trimmed, lines, metas);
  if (claimed) return claimed;
  const host = /^https?:\/\/(?:www\.|m\.|news\.)?([^/:]+)/u.exec(url ?? "")?.[1];
  return host === undefined ? null : { value: host, from: "host of the address" };
}

function clean(name: string): string {
  return name.replace(/\s*[|｜:]\s.*$/u, "").trim() || name;
}

/** The picture with the outlet's name at the head of a portal's page. */
function pressLogo(document: Document): Found | null {
  for (const element of elementsOf(document)) {
    const alternative = element.name === "img" ? (element.attribs.alt ?? element.attribs.title ?? "") : "";
    const parent = element.parent !== null && "attribs" in element.parent ? nameWords(element.parent) : [];
    const words = [...nameWords(element), ...parent];
    if (alternative !== "" && alternative.length <= 20 && words.includes("logo") && !PORTAL.test(alternative))
      return { value: alternative, from: "picture of the outlet's name" };
  }
  return null;
}

function copyrightOf(trimmed: Trimmed, lines: PageLines, metas: Structured["metas"]): Found | null {
  const claims = [
    ...(metas.get("copyright") ?? []),
    ...trimmed.removed.filter(({ reason }) => reason === "copyright").map(({ text }) => text),
    ...[...lines.around, ...lines.all].filter((line) => line.role === "copyright").map((line) => line.text),
  ];
  for (const line of claims) {
    const owner = copyrightOutlet(line) ?? (isCopyrightLine(line) ? null : clean(line));
    if (owner !== null && owner.length <= 40) return { value: owner, from: `copyright line "${line.slice(0, 80)}"` };
  }
  return null;
}
