import { isOtherJob } from "../../bylines/other-hands.js";
import type { Found } from "../../text-metadata.js";
import { isObject, type JsonObject, textsIn } from "../json-values.js";
import { japaneseName } from "./japanese-names.js";

/** Organisations are outlets, not reporters; where one stands as the author, the creator may be stated as a person. */
export function linkedAuthors(article: JsonObject | null): string[] {
  const authors = listed(article?.author ?? article?.creator);
  const named = authors.filter((author) => !isOfType(author, /organi[sz]ation/iu));
  const writers = named.filter((author) => !isObject(author) || !textsIn(author.jobTitle).some(isOtherJob));
  const people = writers.length > 0 ? writers : named;
  const creators = listed(article?.creator).filter((creator) => isOfType(creator, /^person$/iu));
  return (people.length > 0 ? people : creators).flatMap(personsIn);
}

/** Addresses of the authors of an article. */
export function authorAddresses(article: JsonObject | null): string[] {
  return listed(article?.author).flatMap((author) =>
    isObject(author) ? [...textsIn(author.url), ...textsIn(author.sameAs), ...textsIn(author["@id"])] : [],
  );
}

/** Whether an article names somebody of whom it says that it is a person. */
export function hasPerson(article: JsonObject | null): boolean {
  return listed(article?.author ?? article?.creator).some((author) => isOfType(author, /^person$/iu));
}

function isOfType(value: unknown, type: RegExp): boolean {
  return isObject(value) && textsIn(value["@type"]).some((name) => type.test(name));
}

/** The values of a field with one or several, also in an ordered list of JSON-LD. */
function listed(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value.flatMap(listed);
  return isObject(value) && value["@list"] !== undefined ? listed(value["@list"]) : [value];
}

/** Names of a person; some state them in two fields. */
function personsIn(author: unknown): string[] {
  if (!isObject(author) || author.name !== undefined) return textsIn(author);
  const parts = [author.givenName, author.familyName].flatMap(textsIn);
  return parts.length === 2 ? [parts.join(" ")] : textsIn(author);
}

/** Names of Han and kana have no form that tells them; a page that states a person under such a name is believed. */
export function japaneseAuthors(value: unknown): Found | null {
  const names = listed(value)
    .filter((author) => isOfType(author, /^person$/iu))
    .flatMap(personsIn)
    .flatMap((name) => japaneseName(name) ?? []);
  return names.length === 0 ? null : { value: [...new Set(names)].join(", "), from: "JSON-LD author" };
}

/** Words that an article in Japanese states as its creators without saying that they are persons. */
export function japaneseCreators(article: JsonObject | null): string[] {
  const isJapanese = textsIn(article?.inLanguage ?? null).some((language) => /^ja(?:\b|_)/u.test(language));
  return isJapanese ? listed(article?.creator).filter((name) => typeof name === "string") : [];
}
