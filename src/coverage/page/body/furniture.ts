import type { Element } from "domhandler";
import { nameWords } from "../tree.js";
import { isFramedPicture } from "./blocks.js";

/** Elements and roles that never hold an article's text. */
const TAGS = new Set(["nav", "footer", "dialog", "menu"]);
const ROLES = /^(?:navigation|banner|contentinfo|search|dialog|alert|toolbar|menu)$/u;

/** Words in class and id names of parts that are not the article, in the usage of content systems everywhere. */
const STRONG = new Set(
  (
    "nav navbar navigation menu gnb lnb breadcrumb breadcrumbs footer sidebar related relation relate relatednews relnews recirc recirculation recommend recommended recommendation recommendations share shares sharing sharebar sns social " +
    "comment comments cmt cmts reple cbox reply replies disqus livere taboola outbrain dable advert advertisement advertising adsbygoogle sponsor sponsored promo promotion newsletter subscribe subscription signup ranking trending popular mostread " +
    "mostpopular toolbar copyright byline bylines reporter reporters journalist journalistcard writer hashtag modal popup tooltip cookie cookies consent gdpr login pagination pager ticker poll survey emotion donate donation correction " +
    "hidden fontsize onlyprint headlines inread readmore readnext morefrom moreon layer layers popover util utils utility utilities tts pollbox quiz aisummary bio authorbio"
  ).split(" "),
);

/** Words that are part of innocent names too; they count only for parts with little prose: who sells a text names what is sold as well as the offer so. */
const WEAK = new Set(
  "paywall ad ads adv ad1 ad2 adbox adarea banner side aside tool tools print font tag tags keyword keywords author authors info widget more like vote feedback support player video slider carousel gallery swiper rank most best hot link links list btn btns button buttons meta date time timestamp category label source sub bottom box pop".split(
    " ",
  ),
);

/** A summary by machine beside the text repeats it. */
const SUMMARY = new Set("summary summarize keypoint keypoints".split(" "));
const SUBHEAD = /^(?:sub|mid)?(?:heading|headline|title|tit)(?:line|text|txt)?$/u;

/** Inline elements are words of a sentence, whatever their names say, unless only screen readers see them. */
const INLINE = new Set("a abbr b em font i mark q s small span strong sub sup time u".split(" "));
const HIDDEN_NAME = /sr-?only|visually-?hidden|screen-reader|show-for-sr|blind\b/iu;

/** How sure a part's own name is that it is no article text. */
export type Suspicion = "never" | "strong" | "weak" | "none";

/** Whether an element never holds prose of the article, whatever share of the page's it holds: by tag or role, and footers by name. */
export function isNeverProse(element: Element): boolean {
  return suspicionOf(element) === "never" || (element.name !== "p" && nameWords(element).includes("footer"));
}

/** Judges an element by its tag, role, visibility and name alone. */
export function suspicionOf(element: Element): Suspicion {
  const { name, attribs } = element;
  if (TAGS.has(name) || ROLES.test(attribs.role ?? "")) return "never";
  if (attribs.hidden !== undefined || /display\s*:\s*none|visibility\s*:\s*hidden/iu.test(attribs.style ?? ""))
    return "strong";
  // Text flows around boxes with a quotation or links, as around pictures.
  if (name === "table" && /^(?:left|right)$/iu.test(attribs.align ?? ""))
    return isFramedPicture(element) ? "none" : "weak";
  if (INLINE.has(name)) return HIDDEN_NAME.test(attribs.class ?? "") ? "strong" : "none";
  if (name === "aside" || name === "form" || attribs.role === "complementary" || attribs["aria-hidden"] === "true")
    return "strong";
  const words = nameWords(element);
  const joined = `${attribs.class ?? ""} ${attribs.id ?? ""}`.toLowerCase();
  if (
    words.some((word) => STRONG.has(word)) ||
    HIDDEN_NAME.test(joined) ||
    /read-?more|more-?from|most-?read|also-?like/u.test(joined)
  )
    return "strong";
  if (words.includes("ai") && words.some((word) => SUMMARY.has(word))) return "strong";
  // A heading between paragraphs goes by "sub_title" too.
  const isSubhead = words.some((word) => SUBHEAD.test(word));
  // Lists are named as such, and headings after what links to them.
  const isInnocent = /^(?:p|h[1-6]|[uo]l)$/u.test(name);
  return !isInnocent && !isSubhead && words.some((word) => WEAK.has(word)) ? "weak" : "none";
}
