import { DiscordAPIError, DiscordjsError, DiscordjsErrorCodes, HTTPError } from "discord.js";
import { RESTJSONErrorCodes } from "discord-api-types/v10";

/** The code of Discord's own refusal; null for every other error. */
function refusalCode(thrown: unknown): number | null {
  return thrown instanceof DiscordAPIError && typeof thrown.code === "number" ? thrown.code : null;
}

/** The message is gone: deleted by a member, or with its channel. */
export function isMessageGone(thrown: unknown): boolean {
  return refusalCode(thrown) === RESTJSONErrorCodes.UnknownMessage;
}

const CLOSED_TO_US: readonly (number | null)[] = [
  RESTJSONErrorCodes.UnknownChannel,
  RESTJSONErrorCodes.UnknownGuild,
  RESTJSONErrorCodes.MissingAccess,
  RESTJSONErrorCodes.MissingPermissions,
  RESTJSONErrorCodes.InvalidActionOnArchivedThread,
  RESTJSONErrorCodes.ThreadLocked,
];

/** The bot may not write in the channel, or the channel is no more. */
export function isChannelClosed(thrown: unknown): boolean {
  return CLOSED_TO_US.includes(refusalCode(thrown)) || isChannelGone(thrown);
}

/** The channel itself is no more: Discord says so, or has told the library already. */
export function isChannelGone(thrown: unknown): boolean {
  if (thrown instanceof DiscordjsError) return thrown.code === DiscordjsErrorCodes.ChannelNotCached;
  return refusalCode(thrown) === RESTJSONErrorCodes.UnknownChannel;
}

/** A reply needs to read the history, which is denied; a message that is no reply may still be sent. */
export function mayNotReply(thrown: unknown): boolean {
  return refusalCode(thrown) === RESTJSONErrorCodes.CannotReplyWithoutPermissionToReadMessageHistory;
}

/** The member takes no direct messages of the bot: they blocked it, or have switched them off. */
export function isMemberClosed(thrown: unknown): boolean {
  return refusalCode(thrown) === RESTJSONErrorCodes.CannotSendMessagesToThisUser;
}

/** Discord had the acknowledgement already: an earlier try arrived, only its answer was lost. */
export function isAcknowledgedAlready(thrown: unknown): boolean {
  return refusalCode(thrown) === RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged;
}

/** Discord takes no answer to this interaction any more: three seconds have passed without one, or fifteen minutes. */
export function isInteractionGone(thrown: unknown): boolean {
  const code = refusalCode(thrown);
  return code === RESTJSONErrorCodes.UnknownInteraction || code === RESTJSONErrorCodes.InvalidWebhookToken;
}

/** Discord or the way to it is in trouble, and the same request may succeed later. */
export function isPassingTrouble(thrown: unknown): boolean {
  if (thrown instanceof DiscordAPIError) return thrown.status >= 500;
  if (thrown instanceof HTTPError) return thrown.status >= 500;
  const code = thrown instanceof Error && "code" in thrown ? String(thrown.code) : "";
  return /^(ECONN|ETIMEDOUT|EAI_AGAIN|ENETUNREACH|EPIPE|UND_ERR)/.test(code) || isAbort(thrown);
}

function isAbort(thrown: unknown): boolean {
  return thrown instanceof Error && thrown.name === "AbortError";
}
