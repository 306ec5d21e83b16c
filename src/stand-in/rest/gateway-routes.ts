import type { IdentifyLimit } from "../gateway/identify-limit.js";
import { ok, type Route } from "./route.js";

/** Where the gateway is, and how often one may log in. @param url the WebSocket address, known once the server listens */
export function gatewayRoutes(url: () => string, identifies: Pick<IdentifyLimit, "state">): readonly Route[] {
  return [
    { method: "GET", path: "/gateway", auth: false, handle: () => ok({ url: url() }) },
    {
      method: "GET",
      path: "/gateway/bot",
      handle: () => ok({ url: url(), shards: 1, session_start_limit: identifies.state() }),
    },
  ];
}
