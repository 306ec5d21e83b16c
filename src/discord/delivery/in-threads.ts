import { PermissionFlagsBits } from "discord.js";

/** What answering in a thread takes. */
export const IN_THREADS: readonly bigint[] = [
  PermissionFlagsBits.CreatePublicThreads,
  PermissionFlagsBits.SendMessagesInThreads,
];
