import { ATTRIBUTE, type Item } from "./said-korean-items.js";
import type { Role } from "./said-part.js";

/** What a particle says of its noun; the longer first. */
const ROLES: readonly (readonly [RegExp, Role])[] = [
  [/(?:에게서|한테서|으로부터|로부터|부터)(?:는|도|만)?$/u, "from"],
  [/까지(?:는|도|의|만)?$/u, "until"],
  [/보다(?:는|도)?$/u, "than"],
  [/에서(?:는|도|만|의)?$/u, "at"],
  [/(?:에게|한테|께|에)(?:는|도|만)?$/u, "to"],
  [/(?:으로|로)(?:는|도|만|써|서)?$/u, "by"],
  // 제과는: a name that ends in 과 with its 는 is likelier than 과 with 는.
  [/[와과]는$/u, "topic"],
  [/(?:와|과|랑)(?:도|의)?$/u, "with"],
  [/의$/u, "of"],
  [/[을를]$/u, "object"],
  [/[은는도만]$/u, "topic"],
  [/(?:[이가]|께서)$/u, "subject"],
];

/** What stands behind a noun and its particle and says more of its part: 설립을 위해, 행사를 통해, 500명 가운데. */
const BEHIND: readonly (readonly [RegExp, Role])[] = [
  [/^\s(?:위해|위한|위하여)/u, "for"],
  [/^\s(?:통해|통한)/u, "by"],
  [/^\s(?:가운데|중(?=[ ,]))/u, "among"],
  [/^\s(?:비해|비하면|비하여|대비(?=\s))/u, "than"],
];

/** Days and times that stand alone and belong to all that follows where they begin the sentence. */
const TIME = /^(?:첫날|둘째날|마지막날|전날|이날|다음날|이튿날|당일|최근|현재|지난해|올해|내년|작년)$/u;

/** Adverbs of time with 은 or 는, which are no topic. */
const TIME_TOPIC = /^(?:지금|현재|올해|내년|작년|이번|당시|최근|이날|오늘|내일|어제|앞으로|이후|이전|날)/u;

/** Whether a particle marks a part of a clause. */
export function marksRole(particle: string): boolean {
  return ROLES.some(([pattern]) => pattern.test(particle));
}

/** The part that a noun or an amount plays; a time without a particle stands beside its verb. */
export function roleOf({ particle, rest, comma, word, amount }: Item): Role {
  const isTime = word === null ? amount?.kind === "date" : isTimeWord(word.stem);
  if (isTime && particle === "" && !comma) return "at";
  // 올해 일흔셋이 된 명창: so much describes what follows.
  if (amount !== null && /^[이가]$/u.test(particle) && /^\s(?:된|되는)\s/u.test(rest)) return "none";
  if (amount !== null && /^\s?(?:동안|내내|걸쳐)/u.test(rest)) return "at";
  const behind = BEHIND.find(([pattern]) => pattern.test(rest))?.[1];
  return behind ?? ROLES.find(([pattern]) => pattern.test(particle))?.[1] ?? "none";
}

/** Days and times that stand alone. */
export function isTimeWord(stem: string): boolean {
  return TIME.test(stem);
}

/** Whether a later topic takes the place of an earlier one, and does not only name something of its. */
export function endsTopic(later: Item, earlier: Item | undefined): boolean {
  const isOwn = ATTRIBUTE.test(later.word?.stem ?? "") && !ATTRIBUTE.test(earlier?.word?.stem ?? "");
  return isTopic(later) && !isOwn;
}

function isTopic({ word, particle }: Item): boolean {
  return /[은는만]$/u.test(particle) && !/에서?는$/u.test(particle) && (word === null || !TIME_TOPIC.test(word.stem));
}
