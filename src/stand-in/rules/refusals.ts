import { ApiError } from "./api-error.js";

/** Discord's refusals by name. @see https://discord.com/developers/docs/topics/opcodes-and-status-codes#json */
export const refusal = {
  unauthorized: () => new ApiError(401, 0, "401: Unauthorized"),
  notFound: () => new ApiError(404, 0, "404: Not Found"),
  methodNotAllowed: () => new ApiError(405, 0, "405: Method Not Allowed"),
  unknownApplication: () => new ApiError(404, 10002, "Unknown Application"),
  unknownChannel: () => new ApiError(404, 10003, "Unknown Channel"),
  unknownGuild: () => new ApiError(404, 10004, "Unknown Guild"),
  unknownMember: () => new ApiError(404, 10007, "Unknown Member"),
  unknownMessage: () => new ApiError(404, 10008, "Unknown Message"),
  unknownUser: () => new ApiError(404, 10013, "Unknown User"),
  unknownWebhook: () => new ApiError(404, 10015, "Unknown Webhook"),
  unknownInteraction: () => new ApiError(404, 10062, "Unknown interaction"),
  unknownCommand: () => new ApiError(404, 10063, "Unknown application command"),
  tooManyCommands: (most: number) =>
    new ApiError(400, 30032, `Maximum number of application commands reached (${most})`),
  alreadyAcknowledged: () => new ApiError(400, 40060, "Interaction has already been acknowledged."),
  missingAccess: () => new ApiError(403, 50001, "Missing Access"),
  cannotEditOthers: () => new ApiError(403, 50005, "Cannot edit a message authored by another user"),
  emptyMessage: () => new ApiError(400, 50006, "Cannot send an empty message"),
  cannotMessageUser: () => new ApiError(403, 50007, "Cannot send messages to this user"),
  noTextChannel: () => new ApiError(400, 50008, "Cannot send messages in a non-text channel"),
  missingPermissions: () => new ApiError(403, 50013, "Missing Permissions"),
  invalidWebhookToken: () => new ApiError(401, 50027, "Invalid Webhook Token"),
  invalidChannelType: () => new ApiError(400, 50024, "Cannot execute action on this channel type"),
  invalidJson: () => new ApiError(400, 50109, "The request body contains invalid JSON."),
  noHistoryToReply: () => new ApiError(403, 160002, "Cannot reply without permission to read message history"),
  threadExists: () => new ApiError(400, 160004, "A thread has already been created for this message"),
  archivedThread: () => new ApiError(400, 50083, "Thread is archived"),
};
