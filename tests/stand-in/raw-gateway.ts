import { once } from "node:events";
import { WebSocket } from "ws";
import type { StandIn } from "../../src/stand-in/stand-in.js";
import { request } from "./rest.js";

export interface Frame {
  readonly op: number;
  readonly t: string | null;
  readonly s: number | null;
  readonly d: unknown;
}

/** A gateway client that does nothing by itself. */
export class RawGateway {
  readonly frames: Frame[] = [];
  readonly #socket: WebSocket;
  readonly #discord: StandIn;

  private constructor(discord: StandIn, socket: WebSocket) {
    this.#discord = discord;
    this.#socket = socket;
    socket.on("message", (data) => this.frames.push(JSON.parse(data.toString())));
  }

  static async connect(discord: StandIn): Promise<RawGateway> {
    const { body } = await request(discord, "GET", "/gateway/bot");
    const url = typeof body === "object" && body !== null && "url" in body ? String(body.url) : "";
    const socket = new WebSocket(`${url}?v=10&encoding=json`);
    const gateway = new RawGateway(discord, socket);
    await once(socket, "open");
    await gateway.frame((frame) => frame.op === 10);
    return gateway;
  }

  send(op: number, d: unknown): void {
    this.sendText(JSON.stringify({ op, d }));
  }

  sendText(text: string): void {
    this.#socket.send(text);
  }

  /** Identifies and waits for READY. @param intents guilds, guild messages and direct messages by default */
  async identify(intents = 1 | (1 << 9) | (1 << 12), over: object = {}): Promise<Frame> {
    this.send(2, { token: this.#discord.token, intents, properties: {}, ...over });
    return this.event("READY");
  }

  event(name: string): Promise<Frame> {
    return this.frame((frame) => frame.t === name);
  }

  frame(fits: (frame: Frame) => boolean): Promise<Frame> {
    return this.#discord.people.waitFor("a frame of the gateway", () => this.frames.find(fits), 3000);
  }

  /** The code the socket is closed with. */
  async closeCode(): Promise<number> {
    const [code] = await once(this.#socket, "close");
    return code;
  }

  /** Goes away without a goodbye. */
  cut(): void {
    this.#socket.terminate();
  }

  close(code: number): void {
    this.#socket.close(code);
  }
}
