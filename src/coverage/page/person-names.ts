import { isChineseName, isJobTitle, parseByline, titleCase } from "../bylines.js";

/** What is written in the place of an author and names no person. */
const NOBODY =
  /^(?:admin(?:istrator)?|staff|editor(?:s|ial)?|editorial (?:board|team|staff)|newsroom|web ?master|news desk|guest|unknown|anonymous|none|null|undefined|author|by|관리자|운영자|편집국|편집부|편집실|기자|데스크|온라인뉴스팀|디지털뉴스팀|뉴스팀|보도국|취재팀|人民网|新华网|综合|網站編輯|编辑|編輯)$/iu;

const PARTICLES = new Set("de da del della di do dos du van von der den ter la le al el bin ibn y e st".split(" "));

/**
 * The people that a statement of authorship names: "Jane Doe and John Roe, BBC News", "By JANE DOE", "홍길동 기자",
 * "홍길동, 김철수", "记者 张三". Jobs, addresses, handles and the names in `outlets` are left out.
 */
export function personNames(statement: string, outlets: ReadonlySet<string> = new Set()): string[] {
  const bare = statement
    .replace(/[\w.+-]+@[\w-]+(?:\.[\w-]+)*/gu, " ")
    .replace(/https?:\/\/\S+|@\w+/gu, " ")
    .replace(/\((?:[^()]*)\)|\[[^\]]*\]|<[^>]*>/gu, " ")
    .replace(/\s+/gu, " ")
    .trim();
  if (bare === "" || bare.length > 300) return [];
  const korean = /기자|특파원|논설위원|통신원|记者|記者/u.test(bare) ? parseByline(bare) : null;
  if (korean) return [...korean.names];
  const parts = bare
    // "Jane Doe for The Times", "Jane Doe in Seoul"
    .replace(/(?<=\S\s)(?:for|in|at)\s.*$/iu, "")
    .replace(
      /^(?:written\s|words\s|story\s|reported\s|analysis\s|text\s|posted\s)?by:?\s+|^(?:作者|文|記者|记者|글|글쓴이|작성자)\s*[:：]?\s*/iu,
      "",
    )
    .split(/\s*(?:[,;·|/、，&]|\band\b|\bwith\b|(?:\s[-–—]\s)|\s및\s)\s*/iu);
  return [...new Set(parts.flatMap((part) => nameOf(part, outlets)))];
}

function nameOf(part: string, outlets: ReadonlySet<string>): string[] {
  const name = part
    .replace(/^[A-Z]{2,5}['’]s\s+/u, "")
    .replace(/^(?:by|dr\.?|prof\.?|sir|mr\.?|mrs\.?|ms\.?)\s+/iu, "")
    .replace(/[.\s]+$/u, "")
    .trim();
  if (name.length < 2 || name.length > 60 || NOBODY.test(name) || /\d|[?!"“”:=]/u.test(name)) return [];
  if (outlets.has(name.toLowerCase())) return [];
  if (/^[가-힣\s]+$/u.test(name))
    return /^[가-힣]{2,4}$/u.test(name) &&
      !/(?:뉴스|일보|신문|방송|닷컴|경제|매체|통신|저널|타임즈|미디어|팀|부|국|실)$/u.test(name)
      ? [name]
      : [];
  if (/^\p{Script=Han}+$/u.test(name)) return isChineseName(name) ? [name] : [];
  const words = name.split(/\s+/u);
  if (words.length < 2 || words.length > 5 || isJobTitle(name)) return [];
  const capital = words.every((word) => /^[\p{Lu}'’]/u.test(word) || PARTICLES.has(word.toLowerCase()));
  const unicameral = !/[\p{Lu}\p{Ll}]/u.test(name);
  return capital || unicameral ? [titleCase(name)] : [];
}
