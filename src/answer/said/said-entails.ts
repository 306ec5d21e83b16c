import { Agreement, keepsEnds } from "./said-agreement.js";
import { isBehindList, isSingledOut, keepsItsSide, leavesOutLimit, losesItsVerb } from "./said-kept.js";
import { isLack, isWhatLacks } from "./said-lack.js";
import { leavesOutTooMuch } from "./said-omitted.js";
import type { Part, SaidText } from "./said-part.js";
import {
  hasSubject,
  isOf,
  isOfOtherItem,
  isRepeated,
  isWhatIsDescribed,
  isWhatItIs,
  saysItself,
  sharesWhole,
} from "./said-relations.js";
import { isPast, isTenseKept } from "./said-tense.js";
import { doneBy, isCopula, tenseIn } from "./said-verbs-held.js";

/** More ways to find a claim's words in a sentence than these are not tried. */
const MOST_WAYS = 400;

/**
 * Whether a sentence says what a claim says: each word and amount stands in it, and belongs to what it belongs to in the claim.
 * @param isWhole whether a Korean claim may leave out of its sentence only what is known to leave it true
 */
export function entails(
  claim: SaidText,
  held: SaidText,
  places: readonly (readonly number[])[],
  isWhole: boolean,
): boolean {
  if (claim.parts.length === 0 || places.some((found) => found.length === 0)) return false;
  const ways = places.reduce((product, { length }) => Math.min(MOST_WAYS + 1, product * length), 1);
  const tried = ways > MOST_WAYS ? places.map((found) => found.slice(0, 1)) : places;
  const assign = (at: number, chosen: readonly number[]): boolean => {
    const next = tried[at];
    if (next === undefined)
      return new Reading(claim, held, chosen).holds() && !(isWhole && leavesOutTooMuch(claim, held, chosen));
    return next.some((place) => assign(at + 1, [...chosen, place]));
  };
  return assign(0, []);
}

/** A claim whose every part has been given a place in a sentence. */
class Reading {
  readonly #claim: SaidText;
  readonly #held: SaidText;
  readonly #places: readonly number[];
  readonly #agreement: Agreement;
  /** Claim and sentence both. */
  readonly #isKorean: boolean;

  constructor(claim: SaidText, held: SaidText, places: readonly number[]) {
    this.#claim = claim;
    this.#held = held;
    this.#places = places;
    this.#agreement = new Agreement(claim, held);
    this.#isKorean = claim.text.family === "ko" && held.text.family === "ko";
  }

  holds(): boolean {
    if (this.#isKorean && losesItsVerb(this.#held, this.#places)) return false;
    const isOnItsSide = (part: Part, at: number) => keepsItsSide(part, this.#heldAt(at), this.#held, this.#places);
    return this.#claim.parts.every((part, at) => this.#isPlaced(part, at) && isOnItsSide(part, at));
  }

  #isPlaced(part: Part, at: number): boolean {
    const own = this.#heldAt(at);
    if (own === null || !isSingledOut(part, this.#claim, own, this.#held)) return false;
    const next = this.#claim.parts[at + 1];
    const isListed = part.roles.includes("with");
    if (next?.phrase === part.phrase && !isListed && !this.#isLinked(at, at + 1)) return false;
    if (part.verb !== null && part.verb !== "gap") {
      if (part.denied !== own.denied || !isTenseKept(part.tense, tenseIn(this.#held, own))) return false;
      if (this.#isKorean && part.verb !== "describing" && leavesOutLimit(own, this.#held, this.#places)) return false;
      // What may be or is somebody's word is no fact.
      const isBare = own.open || (own.verb === "quoted" && this.#claim.text.family === "ko");
      if (isBare && !part.open && part.verb !== "quoted") return false;
      if (!this.#isStated(part, at, own) || !this.#describesIt(part, own)) return false;
      return part.heads.every((head) => this.#leadsOn(at, head));
    }
    // What describes a noun goes where that goes.
    if (next?.phrase === part.phrase && !isListed && part.amount === null) return true;
    const counted = this.#countOf(part, at);
    const bound = part.heads.map((head) => this.#belongs(part, counted ?? at, head));
    if (bound.length === 0) return keepsEnds(part, own);
    return part.all ? bound.every(Boolean) : bound.some(Boolean);
  }

  /** "killed three people and injured 12": what is counted is named once, and the amount says where it belongs. */
  #countOf(part: Part, at: number): number | null {
    const before = this.#claim.parts[at - 1];
    const isCounted = before?.amount !== null && before?.phrase === part.phrase && part.amount === null;
    const isNear = this.#heldAt(at)?.phrase === this.#heldAt(at - 1)?.phrase;
    return isCounted && !isNear && this.#claim.text.family !== "ko" ? at - 1 : null;
  }

  #describesIt(part: Part, own: Part): boolean {
    if (part.verb !== "describing" || own.verb !== "describing" || this.#claim.text.family !== "ko") return true;
    const noun = this.#heldAt(this.#claim.parts.findLastIndex(({ phrase }) => phrase === part.describes));
    return noun === null || !isBehindList(own, noun, this.#held);
  }

  /** A verb of the claim is one in the sentence, or the object of a verb that does nothing else; a copula needs none. */
  #isStated(part: Part, at: number, own: Part): boolean {
    if (own.verb !== null || isCopula(part, this.#claim)) return true;
    if (this.#claim.text.family !== "ko") return part.verb === "joined" || this.#done(at) !== null;
    return this.#done(at) !== null;
  }

  /** The verb of the claim leads on to the next as it does in the sentence. */
  #leadsOn(at: number, head: number): boolean {
    const [own, next] = [this.#places[at] ?? -1, this.#places[head] ?? -1];
    const [verb, other] = [this.#held.parts[own], this.#held.parts[next]];
    if (verb === undefined || other === undefined || own === next) return own === next;
    if (verb.verb === "describing" && verb.describes === other.phrase) return true;
    // English and Chinese say first who says so.
    if (this.#held.text.family !== "ko" && other.heads.includes(own)) return true;
    if (this.#claim.text.family !== "ko" && other.verb === "quoted" && other.heads.includes(own)) return true;
    // What is described may be what the next verb takes: 체결하는 쾌거를 이뤘다.
    if (verb.verb === null) return verb.phrase === other.phrase || verb.heads.includes(next);
    for (let from = own, steps = 0; steps < 4; steps += 1) {
      const to = this.#held.parts[from]?.heads[0];
      if (to === undefined) return false;
      if (to === next) return true;
      from = to;
    }
    return false;
  }

  /** Two words of one noun phrase of the claim belong together in the sentence too. */
  #isLinked(at: number, next: number): boolean {
    const [one, other] = [this.#heldAt(at), this.#heldAt(next)];
    if (one === null || other === null) return false;
    if (one === other) return true;
    if (one.phrase === other.phrase) return !isOfOtherItem(this.#held, one, other);
    const [a, b] = [this.#places[at] ?? -1, this.#places[next] ?? -1];
    if (isOf(one, other) || isOf(other, one)) return true;
    if (one.describes === other.phrase || other.describes === one.phrase) return true;
    // 직원 500명 가운데 120명이: what the whole counts the part counts too.
    if (one.roles.includes("among") && one.amount === null && other.amount !== null) return b > a;
    if (other.roles.includes("among") && other.amount === null && one.amount !== null) return a > b;
    if (this.#claim.text.family !== "ko" && one.amount !== null && other.amount === null && a > b)
      return sharesWhole(this.#held, other, one);
    // 응답자의 62%가 찬성했고 21%는 반대했다: both shares are of the same.
    const isWhole = one.roles.includes("of") || one.roles.includes("none");
    if (isWhole && one.amount === null && other.amount !== null && b > a && sharesWhole(this.#held, one, other))
      return true;
    if (one.verb !== null && one.verb !== "gap") return other.heads.includes(a) && !other.roles.includes("subject");
    return one.heads.includes(b) && (other.verb !== null || other.amount !== null);
  }

  /** A word belongs to the same verb in the sentence, in a part that says the same. */
  #belongs(part: Part, at: number, head: number): boolean {
    const [own, verbAt] = [this.#heldAt(at), this.#places[head] ?? -1];
    const claimed = this.#claim.parts[head];
    const verb = this.#held.parts[verbAt];
    if (own === null || claimed === undefined || verb === undefined) return false;
    if (own === verb) return true;
    // A verb that no table knows: a topic is its own only where it is that of the verb behind it.
    const isUnknown = verb.verb === null && isPast(claimed.word?.stem ?? "") && own.roles.includes("topic");
    if (isUnknown && !own.heads.some((one) => verb.heads.includes(one))) return false;
    const done = this.#done(head);
    const real = verb.verb === null && done !== null ? done : verbAt;
    const target = this.#held.parts[real];
    if (target === undefined) return false;
    if (isCopula(claimed, this.#claim)) {
      if (isWhatItIs(this.#held, own, verb)) return true;
      const isWho = part.roles.includes("topic") || part.roles.includes("subject");
      const [lead] = verb.verb === null ? verb.heads : [];
      const under = lead === undefined ? undefined : this.#held.parts[lead];
      if (!isWho && under !== undefined && own.heads.includes(lead ?? -1))
        return this.#agreement.plays(part, own, claimed, under);
    }
    if (own.heads.includes(real) && isLack(claimed) !== isLack(target)) {
      const isGone = isLack(claimed) ? isWhatLacks(part, own, target) : isWhatLacks(own, part, claimed);
      if (isGone || part.roles.includes("subject") || part.roles.includes("object")) return isGone;
      if (part.roles.includes("topic") && !hasSubject(this.#claim, claimed) && isLack(claimed)) return false;
    }
    if (own.heads.includes(real)) return this.#agreement.plays(part, own, claimed, target);
    if (saysItself(this.#held, own, target, real)) return this.#agreement.plays(part, own, claimed, target);
    if (isRepeated(this.#held, own, target, real)) return this.#agreement.plays(part, own, claimed, target);
    if (target.verb === "describing" && isWhatIsDescribed(this.#held, own, target))
      return this.#agreement.playsDescribed(part, claimed, real);
    const gap = own.heads.find((other) => this.#held.parts[other]?.verb === "gap");
    if (gap !== undefined && this.#places.includes(gap) && this.#held.parts[gap]?.heads.includes(real)) return true;
    if (target.verb === "describing" && target.describes === own.phrase)
      return this.#agreement.playsDescribed(part, claimed, real);
    const isWho = part.roles.includes("subject") || part.roles.includes("topic");
    return verb.verb === null && own.phrase === verb.phrase && !isWho;
  }

  #done(at: number): number | null {
    return doneBy(at, this.#claim, this.#held, this.#places);
  }

  #heldAt(at: number): Part | null {
    return this.#held.parts[this.#places[at] ?? -1] ?? null;
  }
}
