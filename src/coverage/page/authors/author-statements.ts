import type { Found } from "../../text-metadata.js";
import { textsIn } from "../json-values.js";
import type { Structured } from "../structured.js";
import { siteNames } from "../titles/own-site.js";
import { japaneseName } from "./japanese-names.js";
import { authorAddresses, hasPerson, japaneseAuthors, japaneseCreators, linkedAuthors } from "./linked-authors.js";
import { signsTitle } from "./organisations.js";

const META_AUTHORS = [
  "byl",
  "dable:author",
  "parsely-author",
  "sailthru.author",
  "author",
  "article:author",
  "og:article:author",
  "article:author_name",
  "cxenseparse:author",
  "dc.creator",
  "dcterms.creator",
  "itemprop:author",
  "itemprop:creator",
  "bt:author",
  "cse_author",
];

/** Whom a page states for machines. */
export interface AuthorStatements {
  readonly people: readonly Found[];
  /** Under the name of the site itself: a writer's own site is named as its owner is. */
  readonly own: readonly Found[];
  /** In Japanese, where names have no form: words that may be one. */
  readonly japanese: readonly Found[];
  /** Addresses of authors' pages. */
  readonly addresses: readonly string[];
}

type FindNames = (statements: readonly string[], from: string) => Found | null;

/** Reads the authors that JSON-LD, meta fields, previews and scripts of a page state. */
export function statedAuthors(
  structured: Structured,
  embedded: readonly string[],
  outlets: ReadonlySet<string>,
  found: FindNames,
): AuthorStatements {
  const { article, metas } = structured;
  const linked = found(linkedAuthors(article), "JSON-LD author");
  const isTyped = hasPerson(article);
  const all = [
    linked,
    japaneseAuthors(article?.author),
    ...META_AUTHORS.map((name) => found(metas.get(name) ?? [], `meta ${name}`)),
    ...labelled(metas).map(({ value, from }) => found([value], from)),
    found(embedded, "script data"),
  ].filter((statement) => statement !== null);
  const isSite = siteNames(structured);
  const signs = signsTitle(structured);
  // A title ends with the outlet's name; a person's own site says that it is one.
  const isOutlet = (statement: Found) => signs(statement.value) && !(isTyped && statement.value === linked?.value);
  const people = all.filter((statement) => !isOutlet(statement));
  const inMetas = [...META_AUTHORS, "link:author"].flatMap((name) => metas.get(name) ?? []);
  return {
    people: people.filter(({ value }) => !isSite(value)),
    own: people.filter(({ value }) => isSite(value)),
    japanese: [
      ...inMetas.map((value) => ({ value, from: "meta author" })),
      ...japaneseCreators(article).map((value) => ({ value, from: "JSON-LD creator" })),
    ].flatMap(({ value, from }) => {
      const name = signs(value) || outlets.has(value.toLowerCase()) ? null : japaneseName(value);
      return name === null ? [] : [{ value: name, from }];
    }),
    addresses: [...authorAddresses(article), ...textsIn(article?.author ?? null), ...inMetas].filter((value) =>
      /^https?:\/\//u.test(value),
    ),
  };
}

const OWN_FIELD =
  /^(?:(?!itemprop|twitter)[a-z]+[-_.:])*(?:authors?|creators?|bylines?|reporters?|writers?|journalists?)(?:[-_.]?names?)?$/u;

/** Fields that sites name themselves, and the pairs of label and value that previews show: "Written by", "Jane Doe". */
function labelled(metas: Structured["metas"]): Found[] {
  const own = [...metas]
    .filter(([name]) => OWN_FIELD.test(name) && !META_AUTHORS.includes(name))
    .map(([name, values]) => ({ value: values.join("; "), from: `meta ${name}` }));
  const pairs = ["1", "2"].flatMap((index) => {
    const label = metas.get(`twitter:label${index}`)?.[0] ?? "";
    const value = metas.get(`twitter:data${index}`)?.[0] ?? "";
    return /^(?:written by|author|by|글쓴이|작성자|기자)$/iu.test(label)
      ? [{ value, from: `meta twitter:data${index}` }]
      : [];
  });
  return [...own, ...pairs];
}

/** Agencies sign as reporters do where the text is theirs. */
const AGENCY =
  /^(?:the )?(?:associated press|ap|reuters|afp|agence france-presse|pa media|press association|bloomberg(?: news)?|xinhua|dpa|upi|aap|pti|ani|efe|ansa|anp|ntb|ritzau|lusa|tass|тасс|риа новости|интерфакс)$/iu;

/** Whether an outlet is an agency, by its name or its initials: "AP News" is the Associated Press. */
function isSameAgency(outlet: string, agency: string): boolean {
  const words = agency
    .toLowerCase()
    .replace(/^the\s/u, "")
    .split(/[\s-]+/u);
  const initials = words.map((word) => word.charAt(0)).join("");
  const own = outlet.toLowerCase().replace(/^the\s/u, "");
  return own === words.join(" ") || (words.length > 1 && own.split(/\s+/u)[0] === initials);
}

/**
 * The news agency that a page states in its author's place, or shows there, unless that is the outlet itself.
 * @param shown what the page's bylines say
 */
export function agencyOf(
  { article, metas }: Structured,
  outlets: readonly string[],
  shown: readonly string[],
): Found | null {
  const stated = [...textsIn(article?.author ?? null), ...META_AUTHORS.flatMap((name) => metas.get(name) ?? [])];
  const agency = stated.find((name) => AGENCY.test(name)) ?? shown.find((name) => AGENCY.test(name));
  if (agency === undefined || outlets.some((outlet) => isSameAgency(outlet, agency))) return null;
  return { value: agency, from: `author ${stated.includes(agency) ? "stated" : "shown"}, a news agency` };
}
