import {
  GatewayDispatchEvents,
  GatewayIntentBits,
  GatewayOpcodes,
  type GatewayReadyDispatchData,
} from "discord-api-types/v10";
import { NO_FLAGS } from "../payload/flags.js";
import { guildCreateData } from "../payload/guild.js";
import { apiUser } from "../payload/people.js";
import type { World } from "../world/world.js";
import type { ClientPayload } from "./client-payload.js";
import { Connection, type Lobby, type Socket } from "./connection.js";
import { shardOf } from "./dispatch.js";
import { eventsOf } from "./events.js";
import type { IdentifyLimit } from "./identify-limit.js";
import { intentsRefusal } from "./intents.js";
import { memberChunks } from "./member-chunk.js";
import { Session } from "./session.js";

export interface GatewayOptions {
  readonly world: World;
  readonly token: string;
  readonly url: () => string;
  readonly heartbeatInterval: number;
  readonly identifies: IdentifyLimit;
}

/** Discord's gateway over one world, without the WebSocket around it. */
export class Gateway implements Lobby {
  readonly heartbeatInterval: number;
  readonly #options: GatewayOptions;
  readonly #sessions = new Map<string, Session>();
  readonly #connections = new Set<Connection>();
  #acknowledges = true;
  #refusals = 0;

  constructor(options: GatewayOptions) {
    this.#options = options;
    this.heartbeatInterval = options.heartbeatInterval;
    options.world.listen((change) => {
      if (this.#sessions.size === 0) return;
      for (const dispatch of eventsOf(options.world, change)) {
        for (const session of this.#sessions.values()) session.offer(dispatch);
      }
    });
  }

  /** Takes a socket that has just opened. */
  open(socket: Socket): Connection {
    const connection = new Connection(socket, this);
    this.#connections.add(connection);
    return connection;
  }

  /** A socket has closed. @param normal whether the client said goodbye with 1000 or 1001, which ends its session */
  closed(connection: Connection, normal: boolean): void {
    const { session } = connection;
    this.#connections.delete(connection);
    if (normal && session) this.#sessions.delete(session.id);
    connection.lost();
  }

  readonly acknowledgesHeartbeats = (): boolean => this.#acknowledges;

  identify(payload: Extract<ClientPayload, { op: 2 }>): Session | number | "invalid" {
    if (payload.token !== this.#options.token) return 4004;
    const [index, count] = payload.shard;
    if (!Number.isInteger(index) || !Number.isInteger(count) || index < 0 || index >= count) return 4010;
    const refused = intentsRefusal(payload.intents, this.#options.world.privilegedIntents);
    if (refused !== null) return refused;
    if (!this.#options.identifies.admits(index)) return "invalid";
    // One who identifies anew has given up what it had.
    for (const old of this.#sessions.values()) {
      if (!old.connected && old.shard[0] === index && old.shard[1] === count) this.#sessions.delete(old.id);
    }
    const session = new Session(this.#options.world, payload.intents, payload.shard);
    this.#sessions.set(session.id, session);
    return session;
  }

  resume(payload: Extract<ClientPayload, { op: 6 }>): Session | number | "invalid" {
    if (payload.token !== this.#options.token) return 4004;
    const session = this.#sessions.get(payload.sessionId);
    if (!session?.canReplay(payload.seq)) return "invalid";
    if (session.isAhead(payload.seq)) return 4007;
    return session;
  }

  welcome(session: Session): void {
    const { world, url } = this.#options;
    const guilds = [...world.guilds.values()].filter(
      (guild) => guild.members.has(world.bot.id) && shardOf(guild.id, session.shard[1]) === session.shard[0],
    );
    const ready: GatewayReadyDispatchData = {
      v: 10,
      user: { ...apiUser(world.bot), verified: true, mfa_enabled: false, email: null, flags: NO_FLAGS },
      guilds: guilds.map(({ id }) => ({ id, unavailable: true })),
      session_id: session.id,
      resume_gateway_url: url(),
      shard: [...session.shard],
      application: { id: world.applicationId, flags: NO_FLAGS, flags_new: "0" },
    };
    session.dispatch({ t: GatewayDispatchEvents.Ready, d: ready });
    if ((session.intents & GatewayIntentBits.Guilds) !== 0) {
      for (const guild of guilds) {
        session.dispatch({ t: GatewayDispatchEvents.GuildCreate, d: guildCreateData(world, guild) });
      }
    }
    world.emit({ kind: "bot_online" });
  }

  resumed(_session: Session): void {
    this.#options.world.emit({ kind: "bot_online" });
  }

  left(_session: Session): void {
    if (!this.online) this.#options.world.emit({ kind: "bot_offline" });
  }

  requestMembers(session: Session, payload: Extract<ClientPayload, { op: 8 }>): void {
    for (const chunk of memberChunks(this.#options.world, session.intents, payload)) session.dispatch(chunk);
  }

  /** Whether a session is logged in and connected. */
  get online(): boolean {
    return [...this.#sessions.values()].some((session) => session.connected);
  }

  /** Stops or resumes answering heartbeats: the client must notice that the connection is dead. */
  acknowledgeHeartbeats(on: boolean): void {
    this.#acknowledges = on;
  }

  /** Op 7: asks every client to reconnect and resume. */
  requestReconnect(): void {
    for (const connection of this.#connections) connection.send(GatewayOpcodes.Reconnect, null);
  }

  /** Op 9: ends every session. @param resumable whether clients may come back to them or have to identify anew */
  invalidate(resumable: boolean): void {
    if (!resumable) this.#sessions.clear();
    for (const connection of this.#connections) {
      connection.lost();
      connection.send(GatewayOpcodes.InvalidSession, resumable);
    }
  }

  /** Op 1: asks for a heartbeat at once. */
  requestHeartbeat(): void {
    for (const connection of this.#connections) connection.send(GatewayOpcodes.Heartbeat, null);
  }

  /** Forgets every session without a word: the next RESUME is answered with op 9. */
  forgetSessions(): void {
    this.#sessions.clear();
  }

  /** Cuts every connection without a closing handshake, as a broken network does. */
  drop(): void {
    for (const connection of this.#connections) connection.terminate();
  }

  /** Turns the next `times` connections away with HTTP 503. */
  refuseConnections(times: number): void {
    this.#refusals = times;
  }

  /** Whether a new connection is let in; counts the refusals down. */
  admits(): boolean {
    if (this.#refusals === 0) return true;
    this.#refusals--;
    return false;
  }

  /** Closes every connection with a code of Discord's, 4000 for instance. */
  close(code: number): void {
    for (const connection of this.#connections) connection.close(code);
  }
}
