import type { Found } from "../text-metadata.js";
import { japaneseName } from "./japanese-names.js";
import { isObject, type JsonObject, textsIn } from "./json-values.js";

/** Organisations are outlets, not reporters; where one stands as the author, the creator may be stated as a person. */
export function linkedAuthors(article: JsonObject | null): string[] {
  const authors = listed(article?.author ?? article?.creator);
  const people = authors.filter((author) => !isOfType(author, /organi[sz]ation/iu));
  const creators = listed(article?.creator).filter((creator) => isOfType(creator, /^person$/iu));
  return (people.length > 0 ? people : creators).flatMap(personsIn);
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
