import type { Article } from "../../../src/coverage/article.js";
import { readPage } from "../../../src/coverage/page/read-page.js";

const STORIES = {
  en: [
    "Harbor town opens its old mill to the public",
    "The town council voted on Tuesday to open the old mill on the harbor to the public after forty years behind a fence.",
    "Volunteers have cleared the ground floor, and a reading room with 2,000 books will open there before the winter.",
  ],
  de: [
    "Hafenstadt öffnet die alte Mühle",
    "Der Stadtrat hat am Dienstag beschlossen, die alte Mühle am Hafen nach vierzig Jahren wieder für alle zu öffnen.",
    "Freiwillige haben das Erdgeschoss geräumt, vor dem Winter soll dort ein Lesesaal mit 2000 Büchern eröffnet werden.",
  ],
  es: [
    "El viejo molino del puerto abre al público",
    "El pleno municipal aprobó el martes abrir al público el viejo molino del puerto tras cuarenta años cerrado.",
    "Los voluntarios han vaciado la planta baja, y antes del invierno abrirá allí una sala de lectura con 2.000 libros.",
  ],
  ru: [
    "Старая мельница в порту открыта для всех",
    "Городской совет во вторник решил открыть старую мельницу в порту для всех после сорока лет за забором.",
    "Добровольцы расчистили первый этаж, и до зимы там откроется читальный зал на две тысячи книг для жителей.",
  ],
  zh: [
    "港口小鎮的舊磨坊重新開放",
    "港口小鎮的舊磨坊在關閉四十年之後重新向公眾開放，鎮議會星期二以多數票通過了這項計畫，居民表示歡迎。",
    "志工已經清理了底層，一間藏書兩千冊的閱覽室將在冬天之前開放，居民可以免費使用，週末也照常開門。",
  ],
  ja: [
    "港町の古い製粉所、市民に開放へ",
    "港町の古い製粉所が40年ぶりに市民に開放されることになり、町議会は火曜日に計画を賛成多数で可決した。",
    "ボランティアが1階を片付け、冬までに2千冊の本を備えた閲覧室が開く予定で、住民は無料で利用できる。",
  ],
} as const;

/** Languages in which the story is told. */
export type Language = keyof typeof STORIES;

/** What a page has beside the story. */
export interface Parts {
  /** What its title element says; the headline stands where it has `%T`. */
  readonly title?: string;
  readonly head?: string;
  /** Between headline and text. */
  readonly top?: string;
  /** In front of the text's first word, and behind its last. */
  readonly lead?: string;
  readonly sign?: string;
  /** Behind the text. */
  readonly behind?: string;
  /** Beside the article. */
  readonly aside?: string;
}

/** The headline and the paragraphs of the story. */
export function storyOf(language: Language): { readonly headline: string; readonly text: readonly string[] } {
  const [headline, ...text] = STORIES[language];
  return { headline, text };
}

/** Reads a page with the story. */
export function readStory(language: Language, parts: Parts): Article | null {
  const { title = "%T", head = "", top = "", lead = "", sign = "", behind = "", aside = "" } = parts;
  const { headline, text } = storyOf(language);
  const body = text.map((line) => `<p>${line}</p>`).join("");
  const signed = `<p>${lead}${body.slice(3, -4)}${sign}</p>`;
  const html = `<html lang="${language}"><head><title>${title.replace("%T", headline)}</title>${head.replaceAll("%T", headline)}</head><body><nav><a href="/a">News</a><a href="/b">Sport</a></nav><main><article><h1>${headline}</h1>${top}<div>${signed}</div>${behind}</article></main>${aside}</body></html>`;
  return readPage({ file: "page.html", html, timeZone: "Asia/Seoul", repeats: () => false });
}

/** JSON-LD of an article with these fields. */
export function linked(fields: object): string {
  return `<script type="application/ld+json">${JSON.stringify({ "@type": "NewsArticle", headline: "%T", ...fields })}</script>`;
}

/** A person of JSON-LD. */
export function person(name: string, fields: object = {}): object {
  return { "@type": "Person", name, ...fields };
}

/** An organisation of JSON-LD. */
export function organisation(name: string): object {
  return { "@type": "Organization", name };
}

/** A meta element. */
export function meta(name: string, content: string): string {
  return `<meta name="${name}" content="${content}">`;
}
