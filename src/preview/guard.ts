import { isIP } from "node:net";

/** What of a request tells where it comes from. */
export interface RequestOrigin {
  readonly method: string;
  readonly host: string | undefined;
  readonly origin: string | undefined;
  /** The `Sec-Fetch-Site` header, which browsers send and pages cannot set. */
  readonly fetchSite: string | undefined;
}

/** Names that always mean this machine: no other site's name can be made to point here under them. */
const OWN_NAMES = new Set(["127.0.0.1", "localhost", "[::1]"]);
const SAFE_METHODS = new Set(["GET", "HEAD"]);

/**
 * Why a request is refused; null lets it through. A foreign Host is a name that another site has pointed at this machine (DNS
 * rebinding), a foreign Origin is another site's page: neither may read what is here, nor act.
 * @param beyondLoopback the server was told to listen elsewhere too: then any plain address is a host of its own
 */
export function refusalOf(request: RequestOrigin, beyondLoopback: boolean): string | null {
  const { method, host, origin, fetchSite } = request;
  if (host === undefined || !isOwnHost(host, beyondLoopback)) return "the Host header names another site";
  if (origin !== undefined && origin !== `http://${host}`) return "the request comes from another site";
  if (SAFE_METHODS.has(method)) {
    return fetchSite === "cross-site" || fetchSite === "same-site" ? "the request comes from another site" : null;
  }
  return origin === undefined ? "the request does not say where it comes from" : null;
}

function isOwnHost(host: string, beyondLoopback: boolean): boolean {
  const name = host.replace(/:\d+$/u, "").toLowerCase();
  if (OWN_NAMES.has(name)) return true;
  // An address that is written out cannot be rebound.
  return beyondLoopback && isIP(name.replace(/^\[(.*)\]$/u, "$1")) !== 0;
}
