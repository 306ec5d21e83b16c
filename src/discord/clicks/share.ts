import { PermissionFlagsBits, userMention } from "discord.js";
import { beginning } from "../conversation.js";
import { withPatience } from "../delivery/delivery.js";
import { sendFurther } from "../delivery/further-message.js";
import { frameLocale } from "../locales/locale.js";
import { phrasesIn } from "../locales/speak.js";
import { newId } from "../new-id.js";
import { answerMessages } from "../render/answer-message.js";
import { answerButtons } from "../render/buttons.js";
import type { Click } from "./click.js";
import { keptAnswer } from "./kept-answer.js";

/** Posts a private answer to the channel, with buttons of its own, and takes the button away. */
export const share: Click = {
  acknowledge: () => "update",
  async run(interaction, values, room) {
    const record = await keptAnswer(values[0], room);
    const phrases = phrasesIn(frameLocale(record.answer.language, interaction.locale));
    // A conversation that was private stays private: what is shared begins another.
    const id = newId();
    const shared = { ...record, id, private: false, messages: [], conversation: beginning(id) };
    await room.state.saveAnswer(shared);
    const [first, ...rest] = answerMessages(record.answer, {
      phrases: phrases.answer,
      timeZone: room.timeZone,
      embeds: !interaction.inGuild() || interaction.appPermissions.has(PermissionFlagsBits.EmbedLinks),
      notes: [phrases.button.shared(userMention(interaction.user.id)), phrases.button.asked(record.answer.question)],
      components: answerButtons({ ...shared, shareable: false }, phrases.button),
    });
    if (first === undefined) return;
    const messages: string[] = [];
    for (const message of [first, ...rest]) {
      messages.push(await sendFurther(interaction, message, false));
    }
    await room.state.saveAnswer({ ...shared, messages });
    const components = answerButtons({ ...record, shareable: false }, phrases.button);
    await withPatience(() => interaction.editReply({ components }));
  },
};
