import type { MessageComponentInteraction, ModalSubmitInteraction } from "discord.js";
import { PermissionFlagsBits } from "discord.js";
import { customId } from "../custom-id.js";
import { openForm } from "../delivery/acknowledge.js";
import { InteractionDelivery } from "../delivery/interaction-delivery.js";
import { Refusal } from "../failure.js";
import { LOCALES } from "../locales/locale.js";
import type { ServerSettings } from "../ports/state.js";
import { LIMIT_FIELDS, limitsForm, settingsPanel } from "../render/settings-panel.js";
import type { Room } from "../room.js";
import { escapeWithin } from "../text/escape.js";
import type { Click, Form } from "./click.js";
import { clickPhrases } from "./kept-answer.js";

type Clicked = MessageComponentInteraction | ModalSubmitInteraction;

/** The panel is shown only to those who may change it, but a permission can be lost while it is open. */
async function allow(interaction: Clicked): Promise<void> {
  if (interaction.memberPermissions?.has(PermissionFlagsBits.ManageGuild) === true) return;
  throw new Refusal("may not manage the server", (phrases) => phrases.settings.notAllowed, true);
}

async function show(interaction: Clicked, change: Partial<ServerSettings>, room: Room): Promise<void> {
  if (interaction.guildId === null) return;
  const changed = await room.settings.change(interaction.guildId, change);
  const panel = settingsPanel(changed, clickPhrases(interaction, room).settings);
  await new InteractionDelivery(interaction, room.log).final([panel]);
}

/** What a click on the panel changes. */
function changeBy(
  interaction: MessageComponentInteraction,
  what: string | undefined,
  now: ServerSettings,
): Partial<ServerSettings> {
  if (what === "private") return { privateByDefault: !now.privateByDefault };
  if (what === "threads") return { threads: !now.threads };
  if (what === "channels" && interaction.isChannelSelectMenu()) return { channels: interaction.values };
  if (what === "language" && interaction.isStringSelectMenu()) {
    return { language: LOCALES.find((locale) => locale === interaction.values[0]) ?? null };
  }
  return {};
}

/** Changes one setting and shows the panel as it is now; the limits open a form. */
export const changeSettings: Click = {
  acknowledge: (interaction) => (interaction.customId === customId("settings", "limits") ? "form" : "update"),
  allow,
  async run(interaction, [what], room) {
    const now = await room.settings.of(interaction.guildId);
    if (what === "limits") await openForm(interaction, limitsForm(now, clickPhrases(interaction, room).settings));
    else await show(interaction, changeBy(interaction, what, now), room);
  },
};

/** A limit that was typed: a whole number above zero, or nothing for none. */
function limitOf(typed: string): number | null {
  const given = typed.normalize("NFKC").trim();
  if (given === "") return null;
  if (/^[1-9]\d*$/.test(given)) return Number(given);
  throw new Refusal("not a number", (phrases) => phrases.settings.notANumber(escapeWithin(given, 20)), true);
}

/** Keeps the limits of the form. */
export const keepLimits: Form = {
  acknowledge: () => "update",
  allow,
  async run(interaction, _values, room) {
    const limits = LIMIT_FIELDS.map((id) => [id, limitOf(interaction.fields.getTextInputValue(id))]);
    await show(interaction, Object.fromEntries(limits), room);
  },
};
