import type { APIActionRowComponent, APIComponentInMessageActionRow, APIEmbed } from "discord-api-types/v10";

/** One message as it is sent: its text, the cards below it, and its buttons. */
export interface Outgoing {
  readonly content: string;
  readonly embeds: readonly APIEmbed[];
  readonly components: readonly APIActionRowComponent<APIComponentInMessageActionRow>[];
}

/** A message of text alone. */
export function plain(content: string): Outgoing {
  return { content, embeds: [], components: [] };
}
