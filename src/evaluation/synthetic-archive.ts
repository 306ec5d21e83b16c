import { mkdir, open, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { randomNumbers } from "./random.js";

/** Passages that an article of the archive is cut into, about: its body of some 24 sentences makes three. */
export const PASSAGES_AN_ARTICLE = 3;

const SYLLABLES = [
  ..."가강개건경계고공과관광교구국군권금기김나남내노농다단당대도동라력령로류리마명모무문미민박반발방보복부북분사산상서선설성세소수시신실안양업연영예오용우운원위유의이인일자장재전정제조주중지진차천청체초추출치타통투판평포표품하학한해행현형호화환회후",
];
/** As many different nouns as a large archive holds often enough to matter; their frequencies follow Zipf's law. */
const NOUNS = 60_000;
const PARTICLES = ["은", "는", "이", "가", "을", "를", "의", "에", "에서", "으로", "와", "도", "", "", ""];
const VERBS = [
  "했다",
  "밝혔다",
  "전했다",
  "설립됐다",
  "열렸다",
  "늘었다",
  "줄었다",
  "발표했다",
  "참석했다",
  "시작됐다",
];
const LATIN = ["AI", "CES", "SK", "LG", "IT", "Google", "OpenAI", "NVIDIA", "GDP", "APEC"];
const OUTLETS = 40;
const REPORTERS = 400;
const SENTENCES = 24;
const FILES_A_FOLDER = 1000;

/** An article of the archive. */
export interface SyntheticArticle {
  readonly title: string;
  readonly outlet: string;
  readonly byline: string;
  readonly published: string;
  readonly paragraphs: readonly string[];
}

/** Article `number` of the archive: the same on every machine. @param version another one has another body */
export function syntheticArticle(number: number, version = 0): SyntheticArticle {
  const random = randomNumbers(number * 7919 + version * 104_729 + 1);
  const pick = <T>(from: readonly T[], otherwise: T): T => from[Math.floor(random() * from.length)] ?? otherwise;
  const noun = () => nounOf(Math.floor(NOUNS ** random()) - 1);
  const word = () => {
    const chance = random();
    if (chance < 0.03) return `${pick(LATIN, "AI")}${pick(PARTICLES, "")}`;
    if (chance < 0.07) return `${Math.floor(random() * 900 + 10)}${pick(["명", "억원", "개", "%", "일"], "명")}`;
    return `${noun()}${pick(PARTICLES, "")}`;
  };
  const words = (count: number) => Array.from({ length: count }, word).join(" ");
  const sentence = () => `${words(7 + Math.floor(random() * 9))} ${noun()}${pick(VERBS, "했다")}.`;
  const day = new Date(Date.UTC(2019, 0, 1) + Math.floor(random() * 2500) * 86_400_000).toISOString().slice(0, 10);
  return {
    title: `${words(5)} ${noun()}`,
    outlet: outletOf(Math.floor(random() * OUTLETS)),
    byline: `${nounOf(900 + Math.floor(random() * REPORTERS)).slice(0, 2)}진`,
    published: `${day}T09:${String(number % 60).padStart(2, "0")}:00+09:00`,
    paragraphs: Array.from({ length: SENTENCES / 4 }, () => Array.from({ length: 4 }, sentence).join(" ")),
  };
}

/** The name of an outlet of the archive. */
export function outletOf(number: number): string {
  return `${nounOf(400 + number)}일보`;
}

/** A question about an article: words of one of its sentences. */
export function syntheticQuestion(number: number): string {
  const { paragraphs } = syntheticArticle(number);
  const sentence = (paragraphs[number % paragraphs.length] ?? "").split(". ")[0] ?? "";
  return `${sentence.split(" ").slice(1, 7).join(" ")} 언제였나요?`;
}

/** Writes the archive: every other article as a text file, the rest as lines of one JSON Lines file. */
export async function writeArchive(folder: string, articles: number): Promise<void> {
  await mkdir(folder, { recursive: true });
  const lines = await open(join(folder, "lines.jsonl"), "w");
  try {
    for (let number = 0; number < articles; number += 1) {
      const article = syntheticArticle(number);
      if (number % 2 === 1) {
        const { paragraphs, ...rest } = article;
        await lines.write(`${JSON.stringify({ id: `line-${number}`, ...rest, text: paragraphs.join("\n") })}\n`);
      } else await writeTextArticle(folder, number, article);
    }
  } finally {
    await lines.close();
  }
}

/** Writes one article as a text file, in place of an earlier version. */
export async function writeTextArticle(folder: string, number: number, article: SyntheticArticle): Promise<void> {
  const path = textArticlePath(folder, number);
  await mkdir(dirname(path), { recursive: true });
  const { title, outlet, byline, published, paragraphs } = article;
  const head = `${title}\n${outlet}\n입력 ${published.slice(0, 10)} 09:00\n${byline} 기자\n`;
  await writeFile(path, `${head}\n${paragraphs.join("\n\n")}\n`);
}

/** Where an article lies as a text file: a thousand a folder. */
export function textArticlePath(folder: string, number: number): string {
  return join(folder, String(Math.floor(number / FILES_A_FOLDER)).padStart(4, "0"), `${number}.txt`);
}

/** Nouns of two to four syllables; the frequent ones are short. */
function nounOf(rank: number): string {
  const random = randomNumbers(rank + 17);
  const length = rank < 3000 ? 2 : 2 + Math.floor(random() * 3);
  return Array.from({ length }, () => SYLLABLES[Math.floor(random() * SYLLABLES.length)] ?? "가").join("");
}
