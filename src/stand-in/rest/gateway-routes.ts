import { ok, type Route } from "./route.js";

/** Where the gateway is. @param url the WebSocket address, known once the server listens */
export function gatewayRoutes(url: () => string): readonly Route[] {
  const limit = { total: 1000, remaining: 1000, reset_after: 0, max_concurrency: 1 };
  return [
    { method: "GET", path: "/gateway", auth: false, handle: () => ok({ url: url() }) },
    {
      method: "GET",
      path: "/gateway/bot",
      handle: () => ok({ url: url(), shards: 1, session_start_limit: limit }),
    },
  ];
}
