import type { Server } from "node:http";
import { type WebSocket, WebSocketServer } from "ws";
import type { Clock } from "../clock.js";
import type { Gateway } from "./gateway.js";

/** The WebSocket side of the gateway, on the path `/gateway` of an HTTP server. */
export class SocketServer {
  readonly #sockets = new Set<WebSocket>();
  readonly #server: WebSocketServer;

  constructor(http: Server, gateway: Gateway, clock: Clock) {
    this.#server = new WebSocketServer({ noServer: true });
    http.on("upgrade", (request, socket, head) => {
      const { pathname } = new URL(request.url ?? "/", "http://stand-in");
      if (!/^\/gateway\/?$/.test(pathname) || !gateway.admits()) {
        socket.end("HTTP/1.1 503 Service Unavailable\r\nConnection: close\r\n\r\n");
        return;
      }
      this.#server.handleUpgrade(request, socket, head, (webSocket) => this.#serve(webSocket, gateway, clock));
    });
  }

  /** Cuts every connection and takes no more. */
  close(): void {
    for (const socket of this.#sockets) socket.terminate();
    this.#server.close();
  }

  #serve(socket: WebSocket, gateway: Gateway, clock: Clock): void {
    this.#sockets.add(socket);
    const connection = gateway.open({
      send: (frame) => {
        if (socket.readyState === socket.OPEN) socket.send(frame);
      },
      close: (code) => socket.close(code),
      terminate: () => socket.terminate(),
    });
    socket.on("message", (data) => connection.receive(data.toString(), clock.now()));
    // What ends a socket is told by "close", which always follows.
    socket.on("error", () => undefined);
    socket.on("close", (code) => {
      this.#sockets.delete(socket);
      gateway.closed(connection, code === 1000 || code === 1001);
    });
  }
}
