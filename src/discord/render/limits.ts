/**
 * Discord's limits on one message. Lengths are measured here in UTF-16 units, of which there are never fewer than of the
 * characters that Discord counts.
 * @see https://discord.com/developers/docs/resources/message#embed-object-embed-limits
 */
export const CONTENT_LIMIT = 2000;
/** The description of one embed. Only one embed a message is used, so the 6,000 characters of all are never reached. */
export const EMBED_LIMIT = 4096;
