import type { MessageComponentInteraction } from "discord.js";
import { customId } from "../custom-id.js";
import { openForm } from "../delivery/acknowledge.js";
import { InteractionDelivery } from "../delivery/interaction-delivery.js";
import type { Vote } from "../ports/state.js";
import { button, rowOf } from "../render/buttons.js";
import { formWithText, typedText } from "../render/form.js";
import { plain } from "../render/outgoing.js";
import type { Room } from "../room.js";
import type { Click, Form } from "./click.js";
import { clickPhrases, keptAnswer } from "./kept-answer.js";

/** The longest reason that is kept. */
const REASON_LIMIT = 1000;

async function keep(
  answer: string,
  member: string,
  vote: Vote["vote"],
  reason: string | null,
  room: Room,
): Promise<void> {
  await room.state.saveVote({ answer, member, vote, reason, at: new Date().toISOString() });
}

function reasonForm(id: string, vote: Vote["vote"], interaction: MessageComponentInteraction, room: Room) {
  const { button: phrases } = clickPhrases(interaction, room);
  return formWithText({
    id: customId("reason", id, vote),
    title: phrases.reasonTitle,
    label: phrases.reasonField,
    required: false,
    limit: REASON_LIMIT,
  });
}

/** 👍 is kept at once; a reason may be added. */
export const voteUp: Click = {
  acknowledge: () => "private-message",
  async run(interaction, values, room) {
    const { id } = await keptAnswer(values[0], room);
    await keep(id, interaction.user.id, "up", null, room);
    const { button: phrases } = clickPhrases(interaction, room);
    const message = {
      ...plain(phrases.thanks),
      components: [rowOf(button(phrases.addReason, customId("reason", id, "up")))],
    };
    await new InteractionDelivery(interaction, room.log).final([message]);
  },
};

/** 👎 opens the form for the reason, and is kept even if the form is not sent. */
export const voteDown: Click = {
  acknowledge: () => "form",
  async run(interaction, values, room) {
    const { id } = await keptAnswer(values[0], room);
    await openForm(interaction, reasonForm(id, "down", interaction, room));
    await keep(id, interaction.user.id, "down", null, room);
  },
};

/** Opens the form for the reason of a vote that is kept already. */
export const addReason: Click = {
  acknowledge: () => "form",
  async run(interaction, [id = "", vote], room) {
    await openForm(interaction, reasonForm(id, vote === "up" ? "up" : "down", interaction, room));
  },
};

/** Keeps the reason of a vote; one that is empty leaves the vote as it is. */
export const keepReason: Form = {
  acknowledge: () => "private-message",
  async run(interaction, values, room) {
    const { id } = await keptAnswer(values[0], room);
    const reason = typedText(interaction).trim();
    await keep(id, interaction.user.id, values[1] === "up" ? "up" : "down", reason === "" ? null : reason, room);
    const { button: phrases } = clickPhrases(interaction, room);
    await new InteractionDelivery(interaction, room.log).final([plain(phrases.thanks)]);
  },
};
