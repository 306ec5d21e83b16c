import type { MessageComponentInteraction } from "discord.js";
import { type APIModalInteractionResponseCallbackData, MessageFlags } from "discord-api-types/v10";
import type { Log } from "../log.js";
import { plain } from "../render/outgoing.js";
import { withPatience } from "./delivery.js";
import { asOptions, sendDirectly } from "./direct.js";
import { isAcknowledgedAlready, isInteractionGone, isPassingTrouble } from "./discord-error.js";
import { InteractionDelivery } from "./interaction-delivery.js";
import type { AnswerableInteraction } from "./origin.js";

/**
 * How a command, click or form is acknowledged before anything else is done: by a new message for all or for the one who
 * asked, by the clicked message itself, or by nothing, for what opens a form.
 */
export type Acknowledgement = "message" | "private-message" | "update" | "form";

/** Before each further try to acknowledge, in milliseconds: Discord waits for three seconds. */
const PAUSES: readonly number[] = [100, 400, 1_000];

async function defer(interaction: AnswerableInteraction, how: Exclude<Acknowledgement, "form">): Promise<void> {
  if (how !== "update")
    await interaction.deferReply(how === "private-message" ? { flags: MessageFlags.Ephemeral } : {});
  else if (!interaction.isCommand()) await interaction.deferUpdate();
}

/** Acknowledges within Discord's three seconds, and well before any other work is begun. */
export async function acknowledge(interaction: AnswerableInteraction, how: Acknowledgement): Promise<void> {
  if (how === "form") return;
  try {
    await withPatience(() => defer(interaction, how), PAUSES);
  } catch (thrown) {
    if (!isAcknowledgedAlready(thrown)) throw thrown;
    interaction.deferred = true;
    interaction.ephemeral = how === "private-message";
  }
}

/** Opens a form, which is itself the acknowledgement of a click. */
export async function openForm(
  interaction: MessageComponentInteraction,
  form: APIModalInteractionResponseCallbackData,
): Promise<void> {
  try {
    await withPatience(() => interaction.showModal(form), PAUSES);
  } catch (thrown) {
    if (!isAcknowledgedAlready(thrown)) throw thrown;
    interaction.replied = true;
  }
}

/** Where one sentence is said to the one who asked. */
export interface Telling {
  readonly how: Acknowledgement;
  readonly sentence: string;
  /** Said to the one who asked alone, even if others saw that they asked. */
  readonly privately: boolean;
}

async function tellThere(interaction: AnswerableInteraction, telling: Telling, log: Log): Promise<void> {
  const { how, sentence, privately } = telling;
  const hidden = { ...asOptions(plain(sentence)), flags: MessageFlags.Ephemeral } as const;
  if (!interaction.deferred && !interaction.replied) await interaction.reply(hidden);
  else if (how === "update" || how === "form") await interaction.followUp(hidden);
  else if (privately && how === "message") {
    await interaction.deleteReply();
    await interaction.followUp(hidden);
  } else await new InteractionDelivery(interaction, log).final([plain(sentence)]);
}

/**
 * Says one sentence to the one who asked: in the message that was deferred for them, else in one that only they see, else
 * by direct message. A message that was clicked is left as it is.
 */
export async function tellAsker(interaction: AnswerableInteraction, telling: Telling, log: Log): Promise<void> {
  try {
    await tellThere(interaction, telling, log);
  } catch (thrown) {
    if (!isInteractionGone(thrown) && !isPassingTrouble(thrown)) throw thrown;
    await sendDirectly(interaction.user, [plain(telling.sentence)]);
  }
}
