import { callbackRoutes } from "./callback-routes.js";
import { commandRoutes } from "./command-routes.js";
import { guildRoutes } from "./guild-routes.js";
import { historyRoutes } from "./history-routes.js";
import { identityRoutes } from "./identity-routes.js";
import { messageRoutes } from "./message-routes.js";
import { reactionRoutes } from "./reaction-routes.js";
import type { Route } from "./route.js";
import { webhookRoutes } from "./webhook-routes.js";

/** Every route but the gateway's. */
export const routes: readonly Route[] = [
  ...identityRoutes,
  ...commandRoutes,
  ...guildRoutes,
  ...historyRoutes,
  ...messageRoutes,
  ...reactionRoutes,
  ...callbackRoutes,
  ...webhookRoutes,
];
