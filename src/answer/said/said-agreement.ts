import type { Part, Role, SaidText } from "./said-part.js";
import { hasSubject } from "./said-relations.js";

/** Verbs of which both sides are subjects: 공동으로 개최했다, 맺었다, 만났다. */
const MUTUAL = /공동|함께|체결|맺|합의|만나|만난|만났|협력|논의|손잡|제휴|협약/u;
/** Parts that one particle or preposition can mean as well as another. */
const NEAR: Readonly<Partial<Record<Role, readonly Role[]>>> = {
  to: ["at", "for", "by"],
  at: ["to"],
  by: ["to", "for"],
  for: ["to", "by"],
  from: ["at"],
  none: ["object", "to", "at", "by", "for", "until", "from", "with", "of"],
};

/** Where something begins and ends, which is never the other, even where no verb is known. */
const ENDS: ReadonlySet<Role> = new Set(["from", "until", "than"]);

/** Whether a word of a claim of which no verb is known begins, ends or compares only where it does so in the sentence. */
export function keepsEnds({ roles }: Part, own: Part): boolean {
  return roles.every((role) => !ENDS.has(role) || own.roles.includes(role));
}

/** Compares the parts that words play beside a verb of a claim and the verb of a sentence that says the same. */
export class Agreement {
  readonly #claim: SaidText;
  readonly #held: SaidText;

  constructor(claim: SaidText, held: SaidText) {
    this.#claim = claim;
    this.#held = held;
  }

  /** Whether a word plays a part beside the verb of the sentence that says what it says in the claim. */
  plays(part: Part, own: Part, claimed: Part, verb: Part): boolean {
    return part.roles.some((role) => own.roles.some((held) => this.#agree(role, held, claimed, verb, part)));
  }

  #agree(role: Role, held: Role, claimed: Part, verb: Part, part: Part): boolean {
    const isWho = (one: Role): boolean => one === "subject" || one === "topic";
    const turned = (claimed.voice === "active") !== (verb.voice === "active");
    if (held === "than" || role === "than") return held === role;
    if (held === "until" || role === "until" || held === "from" || role === "from") {
      if (held === role) return true;
      // Who gives is who acts: 다온그룹으로부터 투자받았다.
      if (role === "from" && isWho(held)) return turned && claimed.voice !== "active";
      return held === "from" && isWho(role) && verb.voice === "given" && claimed.voice === "active";
    }
    if (held === "among" || role === "among") return held === role || (part.amount === null && this.#isCounted(part));
    if (turned && isWho(role)) {
      if (held === "object") return true;
      if (isWho(held)) return this.#happens(claimed, verb) || this.#isPutFirst(part, claimed);
      const isGiven = (claimed.voice === "given" || verb.voice === "given") && held === "to";
      return isGiven || (verb.voice === "passive" && (held === "to" || held === "by") && claimed.voice === "active");
    }
    if (turned && isWho(held)) {
      if (role === "to" || role === "by") return claimed.voice !== "active";
      return role === "object" || role === "none";
    }
    if (isWho(role) && isWho(held)) {
      // 누리단지는 가람시가 조성했다: the topic is not the one who acts.
      return held === "subject" || !hasSubject(this.#held, verb) || this.#isPutFirst(part, claimed);
    }
    if (role === held) return true;
    // 기조연설은 김하늘 대표가 맡았다: a topic may be any part where another word is the subject.
    if (role === "topic" && this.#isPutFirst(part, claimed)) return held !== "of";
    if (held === "topic" && ["object", "to", "at"].includes(role)) return this.#hasAnother(verb);
    if (role === "subject" || held === "subject") {
      const both = [role, held].includes("with") && MUTUAL.test(this.#held.text.text);
      return both || role === "none" || held === "none";
    }
    if (role === "topic" || held === "topic") return [role, held].includes("none");
    return NEAR[role]?.includes(held) === true || NEAR[held]?.includes(role) === true;
  }

  /** An amount stands behind it in its phrase: 직원 120명이. */
  #isCounted(part: Part): boolean {
    return this.#claim.parts.some(({ phrase, amount }) => phrase === part.phrase && amount !== null);
  }

  /** Verbs of which the one who acts and what happens are the same word: 늘었다, 증가했다. */
  #happens(claimed: Part, verb: Part): boolean {
    const objects = (text: SaidText, head: Part): boolean =>
      text.parts.some(({ roles, heads }) => roles.includes("object") && heads.some((at) => text.parts[at] === head));
    return !objects(this.#claim, claimed) && !objects(this.#held, verb);
  }

  /** A topic beside a subject of the same verb. */
  #isPutFirst(part: Part, verb: Part): boolean {
    return part.roles.includes("topic") && hasSubject(this.#claim, verb);
  }

  /** Two that are topic or subject of one verb of the sentence, of which one is only put in front. */
  #hasAnother(verb: Part): boolean {
    const { parts } = this.#held;
    const who = parts.filter(
      ({ roles, heads }) =>
        (roles.includes("subject") || roles.includes("topic")) && heads.some((at) => parts[at] === verb),
    );
    return new Set(who.map(({ phrase }) => phrase)).size > 1;
  }

  /** What a describing verb describes is its subject where it has none, else its object or place. */
  playsDescribed({ roles }: Part, claimed: Part, verbAt: number): boolean {
    const verb = this.#held.parts[verbAt];
    const hasOwn = verb !== undefined && hasSubject(this.#held, verb);
    const isWho = roles.includes("subject") || roles.includes("topic");
    if (!isWho) return hasOwn || (verb?.voice === "active" && !roles.includes("of"));
    if (!hasOwn) return (verb?.voice === "active") === (claimed.voice === "active") || claimed.voice !== "active";
    return claimed.voice !== "active" || (roles.includes("topic") && hasSubject(this.#claim, claimed));
  }
}
