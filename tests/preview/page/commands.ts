import { type APIApplicationCommand, ApplicationCommandType } from "discord-api-types/v10";

/** A command as the page is told of it. */
export function commandOf(given: Partial<APIApplicationCommand> & { name: string }): APIApplicationCommand {
  return {
    id: `id-${given.name}`,
    application_id: "1",
    type: ApplicationCommandType.ChatInput,
    version: "1",
    description: "what it does",
    default_member_permissions: null,
    ...given,
  };
}
