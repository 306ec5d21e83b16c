import { GatewayOpcodes } from "discord-api-types/v10";
import { type ClientPayload, readClientPayload } from "./client-payload.js";
import type { Session } from "./session.js";

/** The socket as far as the protocol needs it. */
export interface Socket {
  send(frame: string): void;
  close(code: number): void;
  /** Cuts the connection without a closing handshake. */
  terminate(): void;
}

/** What the connections of one gateway share. */
export interface Lobby {
  readonly heartbeatInterval: number;
  readonly acknowledgesHeartbeats: () => boolean;
  /** @returns a session, the code to close with, or "invalid" when clients identify too often */
  identify(payload: Extract<ClientPayload, { op: 2 }>): Session | number | "invalid";
  /** @returns the session, a close code, or "invalid" when it cannot be resumed */
  resume(payload: Extract<ClientPayload, { op: 6 }>): Session | number | "invalid";
  /** Sends what a new session begins with. */
  welcome(session: Session): void;
  /** A session is back and has been sent what it missed. */
  resumed(session: Session): void;
  left(session: Session): void;
  /** Sends a session the members it asks for. */
  requestMembers(session: Session, payload: Extract<ClientPayload, { op: 8 }>): void;
}

/** Clients may send this many payloads a minute. @see https://discord.com/developers/docs/events/gateway#rate-limiting */
const PAYLOADS_PER_MINUTE = 120;

/** The protocol on one socket: HELLO, IDENTIFY or RESUME, heartbeats. */
export class Connection {
  readonly #socket: Socket;
  readonly #lobby: Lobby;
  #session: Session | null = null;
  readonly #received: number[] = [];
  readonly #sendFrame = (frame: string): void => this.#socket.send(frame);

  constructor(socket: Socket, lobby: Lobby) {
    this.#socket = socket;
    this.#lobby = lobby;
    this.send(GatewayOpcodes.Hello, { heartbeat_interval: lobby.heartbeatInterval });
  }

  get session(): Session | null {
    return this.#session;
  }

  send(op: GatewayOpcodes, d: unknown): void {
    this.#socket.send(JSON.stringify({ op, d, s: null, t: null }));
  }

  close(code: number): void {
    this.#socket.close(code);
  }

  terminate(): void {
    this.#socket.terminate();
  }

  /** Takes one frame of the client. @param now milliseconds */
  receive(frame: string, now: number): void {
    const payload = this.#tooMany(now) ? 4008 : readClientPayload(frame);
    if (typeof payload === "number") this.close(payload);
    else if (payload.op === GatewayOpcodes.Heartbeat) this.#heartbeat();
    else if (payload.op === GatewayOpcodes.Identify) this.#begin(this.#session ? 4005 : this.#lobby.identify(payload));
    else if (payload.op === GatewayOpcodes.Resume) this.#resume(payload);
    else if (!this.#session) this.close(4003);
    else if (payload.op === GatewayOpcodes.RequestGuildMembers) this.#lobby.requestMembers(this.#session, payload);
  }

  /** The session is no longer on this socket; it waits for its client. */
  lost(): void {
    const session = this.#session;
    this.#session = null;
    if (!session) return;
    session.detach(this.#sendFrame);
    this.#lobby.left(session);
  }

  #tooMany(now: number): boolean {
    this.#received.push(now);
    while ((this.#received[0] ?? now) <= now - 60_000) this.#received.shift();
    return this.#received.length > PAYLOADS_PER_MINUTE;
  }

  #heartbeat(): void {
    if (this.#lobby.acknowledgesHeartbeats()) this.send(GatewayOpcodes.HeartbeatAck, null);
  }

  #begin(session: Session | number | "invalid"): void {
    if (session === "invalid") this.send(GatewayOpcodes.InvalidSession, false);
    else if (typeof session === "number") this.close(session);
    else {
      this.#take(session);
      this.#lobby.welcome(session);
    }
  }

  #resume(payload: Extract<ClientPayload, { op: 6 }>): void {
    const session = this.#session ? 4005 : this.#lobby.resume(payload);
    if (session === "invalid") this.send(GatewayOpcodes.InvalidSession, false);
    else if (typeof session === "number") this.close(session);
    else {
      this.#take(session);
      session.replay(payload.seq);
      session.dispatch({ t: "RESUMED", d: {} });
      this.#lobby.resumed(session);
    }
  }

  #take(session: Session): void {
    this.#session = session;
    session.attach(this.#sendFrame);
  }
}
