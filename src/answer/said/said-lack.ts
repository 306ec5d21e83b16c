import { predicateRoots } from "../check/check-root.js";
import type { Part } from "./said-part.js";

/** Verbs that, denied, say no more of their object than that there was none: 피해를 입지 않았다 is 피해가 없었다. */
const SUFFERS = new Set("보 입 겪 당하 받 내".split(" "));
const HARM = /(?:피해|손해|손실|타격|불편|차질|지장|영향|이득|혜택)$/u;
/** The same of their subject: 문제가 생기지 않았다. */
const HAPPENS = new Set("나 나오 생기 발생 일어나 있".split(" "));

/** Whether a verb says that there is none: 없다. */
export function isLack({ word, verb }: Part): boolean {
  return verb !== null && word !== null && /^없/u.test(word.stem);
}

/** Whether a denied verb leaves no more than that there was none of its object, or of its subject. */
export function deniesHaving(part: Part): boolean {
  const roots = part.denied && part.verb !== null && part.word !== null ? predicateRoots(part.word.stem) : [];
  return roots.some((root) => SUFFERS.has(root) || HAPPENS.has(root));
}

/** Whether what there is none of (피해가 없었다) is what a denied verb denies (피해를 보지 않았다). */
export function isWhatLacks(lacked: Part, denied: Part, verb: Part): boolean {
  const roots = verb.word === null ? [] : predicateRoots(verb.word.stem);
  const isWho = ({ roles }: Part): boolean => roles.includes("subject") || roles.includes("topic");
  if (!isWho(lacked)) return false;
  if (roots.some((root) => HAPPENS.has(root))) return isWho(denied);
  return denied.roles.includes("object") && HARM.test(denied.word?.stem ?? "");
}
