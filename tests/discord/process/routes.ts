import type { RequestFault } from "../../../src/stand-in/rest/faults.js";
import type { Cell } from "./process-bench.js";

type Where = Pick<RequestFault, "method" | "route" | "params">;

/** The requests that deliver the answer to a question. */
export function deliveryOf({ asked }: Cell): Where {
  if (!("interaction" in asked)) {
    return { method: "POST", route: "/channels/{channel_id}/messages", params: { channel_id: asked.channelId } };
  }
  const route = "/webhooks/{application_id}/{interaction_token}/messages/{message_id}";
  return { method: "PATCH", route, params: { interaction_token: asked.interaction.token } };
}

/** The request that acknowledges an interaction. */
export function callbackOf({ asked }: Pick<Cell, "asked">): Where {
  if (!("interaction" in asked)) throw new Error("messages are not acknowledged");
  const route = "/interactions/{interaction_id}/{interaction_token}/callback";
  return { method: "POST", route, params: { interaction_token: asked.interaction.token } };
}
