import type { Server } from "node:http";
import { type AddressInfo, isIPv6 } from "node:net";
import { Fault } from "../coverage/fault.js";

/** Faults of the host rather than of the port: no such name, or an address of another machine. */
const HOST_CODES = new Set(["EADDRNOTAVAIL", "ENOTFOUND", "EAI_AGAIN"]);
/** Addresses that stand for all of a machine's own; nobody can be sent to them. */
const ANY_ADDRESS = new Set(["0.0.0.0", "::"]);

/**
 * Begins to listen.
 * @param port 0 takes a free one
 * @returns the address, also where a name was given
 * @throws Fault `preview_port` when the port cannot be had, `preview_host` when the host is none of this machine
 */
export function listen(server: Server, port: number, host: string): Promise<AddressInfo> {
  return new Promise((resolve, reject) => {
    const fail = (cause: NodeJS.ErrnoException) => reject(unusable(host, port, cause));
    server.once("error", fail);
    server.listen(port, host, () => {
      server.off("error", fail);
      const address = server.address();
      if (typeof address === "object" && address !== null) resolve(address);
    });
  });
}

/** Where a browser on this machine reaches what listens there. */
export function urlOf({ address, port }: Pick<AddressInfo, "address" | "port">): string {
  if (ANY_ADDRESS.has(address)) return `http://localhost:${port}/`;
  return `http://${isIPv6(address) ? `[${address}]` : address}:${port}/`;
}

function unusable(host: string, port: number, cause: NodeJS.ErrnoException): Fault {
  const isHost = HOST_CODES.has(cause.code ?? "");
  return new Fault(
    isHost ? "preview_host" : "preview_port",
    `The preview cannot listen on ${host}:${port}: ${cause.message}.`,
    {
      next: isHost
        ? "set PREVIEW_HOST to an address of this machine in .env"
        : "set PREVIEW_PORT to another port in .env",
      data: { host, port },
      cause,
    },
  );
}
