import { z } from "zod";

const id = z.string().min(1).max(100);
const value = z.union([z.string().max(6000), z.number(), z.boolean()]);
const options = z.record(z.string().max(32), value).default({});
const command = z.string().min(1).max(100);
const channel = id;

/** Everything a person can do on the page. Who does it stands in the address. */
export const actSchema = z.discriminatedUnion("act", [
  z.object({
    act: z.literal("send"),
    channel,
    content: z.string().max(8000),
    replyTo: id.optional(),
    ping: z.boolean().optional(),
  }),
  z.object({ act: z.literal("rewrite"), message: id, content: z.string().max(8000) }),
  z.object({ act: z.literal("remove"), message: id }),
  z.object({ act: z.literal("react"), message: id, emoji: z.string().min(1).max(64), remove: z.boolean().optional() }),
  z.object({ act: z.literal("type"), channel }),
  z.object({ act: z.literal("thread"), channel, name: z.string().min(1).max(100), message: id.optional() }),
  z.object({ act: z.literal("slash"), channel, command, options }),
  z.object({ act: z.literal("autocomplete"), channel, command, options, focused: z.string().max(32) }),
  z.object({ act: z.literal("menu"), message: id, command }),
  z.object({ act: z.literal("click"), message: id, customId: id }),
  z.object({ act: z.literal("choose"), message: id, customId: id, values: z.array(z.string().max(100)).max(25) }),
  z.object({ act: z.literal("submit"), opener: id, values: z.record(z.string().max(100), z.string().max(4000)) }),
  z.object({ act: z.literal("locale"), locale: z.enum(["ko", "en-US", "zh-CN", "zh-TW"]) }),
]);

/** One thing a person does. */
export type Act = z.infer<typeof actSchema>;
