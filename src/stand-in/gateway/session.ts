import { GatewayIntentBits, GatewayOpcodes } from "discord-api-types/v10";
import type { World } from "../world/world.js";
import { type Dispatch, shardOf } from "./dispatch.js";

/** So many events are kept for a client that comes back. */
const REPLAY_MAX = 1000;

interface Sent {
  readonly seq: number;
  readonly frame: string;
}

/** One logged-in session. It outlives its connection: what happens meanwhile is kept for RESUME. */
export class Session {
  readonly id: string;
  readonly intents: number;
  readonly shard: readonly [number, number];
  #seq = 0;
  readonly #sent: Sent[] = [];
  #send: ((frame: string) => void) | null = null;

  constructor(world: World, intents: number, shard: readonly [number, number]) {
    this.id = world.newSecret();
    this.intents = intents;
    this.shard = shard;
  }

  get connected(): boolean {
    return this.#send !== null;
  }

  attach(send: (frame: string) => void): void {
    this.#send = send;
  }

  /** Ends what `attach` began, unless another connection has taken over meanwhile. */
  detach(send: (frame: string) => void): void {
    if (this.#send === send) this.#send = null;
  }

  /** Sends an event if the session asked for it. */
  offer(dispatch: Dispatch): void {
    if (dispatch.intents !== 0 && (this.intents & dispatch.intents) === 0) return;
    if (shardOf(dispatch.guildId, this.shard[1]) !== this.shard[0]) return;
    const hidden = (this.intents & GatewayIntentBits.MessageContent) === 0;
    this.dispatch((hidden ? dispatch.withoutContent : undefined) ?? dispatch.event);
  }

  /** Sends an event and keeps it. */
  dispatch(event: { readonly t: string; readonly d: unknown }): void {
    const seq = ++this.#seq;
    const frame = JSON.stringify({ op: GatewayOpcodes.Dispatch, s: seq, t: event.t, d: event.d });
    this.#sent.push({ seq, frame });
    if (this.#sent.length > REPLAY_MAX) this.#sent.shift();
    this.#send?.(frame);
  }

  /** Whether everything after `seq` is still known. */
  canReplay(seq: number): boolean {
    const first = this.#sent[0]?.seq ?? this.#seq + 1;
    return seq >= first - 1;
  }

  /** Whether the client speaks of events that were never sent. */
  isAhead(seq: number): boolean {
    return seq > this.#seq;
  }

  /** Sends again what came after `seq`. */
  replay(seq: number): void {
    for (const sent of this.#sent) if (sent.seq > seq) this.#send?.(sent.frame);
  }
}
