import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

/**
 * Loaded into a process before its program: says on request, over the channel to its parent, what it holds and has used. Asked for
 * its `usage` it collects its garbage first, asked for its `work` it does not.
 */
setFlagsFromString("--expose-gc");
const collect: () => void = runInNewContext("gc");

process.on("message", (wish) => {
  if (wish === "usage") collect();
  const { rss, heapUsed } = process.memoryUsage();
  const { user, system } = process.cpuUsage();
  process.send?.({ rss, heapUsed, cpuMs: (user + system) / 1000 });
});
// Without its parent nobody would end it.
process.once("disconnect", () => process.kill(process.pid, "SIGTERM"));
// Who only waits to be asked keeps no process alive.
process.channel?.unref();
