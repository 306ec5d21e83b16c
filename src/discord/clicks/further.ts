import { type MessageComponentInteraction, MessageFlags, type ModalSubmitInteraction } from "discord.js";
import { customId } from "../custom-id.js";
import { openForm } from "../delivery/acknowledge.js";
import { InteractionDelivery } from "../delivery/interaction-delivery.js";
import { interactionOrigin } from "../delivery/origin.js";
import { QUESTION_LIMIT } from "../failure.js";
import type { AnswerRecord } from "../ports/state.js";
import { formWithText, typedText } from "../render/form.js";
import type { Room } from "../room.js";
import type { Click, Form } from "./click.js";
import { clickPhrases, keptAnswer, tooOld } from "./kept-answer.js";

/** What follows on a private answer is private too. */
function asOpenAs(interaction: MessageComponentInteraction | ModalSubmitInteraction): "message" | "private-message" {
  return interaction.message?.flags.has(MessageFlags.Ephemeral) === true ? "private-message" : "message";
}

async function askOn(
  record: AnswerRecord,
  question: string,
  interaction: MessageComponentInteraction | ModalSubmitInteraction,
  room: Room,
): Promise<void> {
  await room.pipeline.ask(
    {
      ...interactionOrigin(interaction),
      question,
      filters: {},
      private: interaction.ephemeral === true,
      conversation: record.conversation,
      unseen: true,
    },
    new InteractionDelivery(interaction, room.log),
  );
}

/** Opens the form for a question that follows on an answer: a message without a mention would arrive empty. */
export const openFurther: Click = {
  acknowledge: () => "form",
  async run(interaction, [id = ""], room) {
    const { button: phrases } = clickPhrases(interaction, room);
    await openForm(
      interaction,
      formWithText({
        id: customId("further", id),
        title: phrases.furtherTitle,
        label: phrases.furtherField,
        required: true,
        limit: QUESTION_LIMIT,
      }),
    );
  },
};

/** Answers the question of the form in the conversation of the answer. */
export const askFurther: Form = {
  acknowledge: asOpenAs,
  words: typedText,
  allow: (interaction, room) => room.gate.pass(interactionOrigin(interaction)),
  async run(interaction, values, room) {
    await askOn(await keptAnswer(values[0], room), typedText(interaction), interaction, room);
  },
};

/** Asks one of the follow-up questions that an answer offers. */
export const askOffered: Click = {
  acknowledge: asOpenAs,
  allow: (interaction, room) => room.gate.pass(interactionOrigin(interaction)),
  async run(interaction, values, room) {
    const record = await keptAnswer(values[0], room);
    const question = record.answer.followUps[Number(values[1])];
    if (question === undefined) throw tooOld();
    await askOn(record, question, interaction, room);
  },
};
