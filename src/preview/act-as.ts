import { Locale } from "discord-api-types/v10";
import type { InteractionHandle } from "../stand-in/people/interaction-handle.js";
import type { StandIn } from "../stand-in/stand-in.js";
import type { Acknowledgement } from "../stand-in/world/interaction.js";
import type { Act } from "./acts.js";
import { RequestError } from "./request-error.js";
import type { ActResult } from "./wire.js";

const LOCALES = {
  ko: Locale.Korean,
  "en-US": Locale.EnglishUS,
  "zh-CN": Locale.ChineseCN,
  "zh-TW": Locale.ChineseTW,
} as const;

const DONE: ActResult = { kind: "done" };

/**
 * Does in Discord what a person did on the page.
 * @param user their id
 * @throws RequestError `not_possible` for what their Discord would not let them do
 */
export async function actAs(standIn: StandIn, user: string, act: Act): Promise<ActResult> {
  let begun: ActResult | InteractionHandle;
  try {
    begun = begin(standIn, user, act);
  } catch (thrown) {
    if (isDefect(thrown)) throw thrown;
    throw new RequestError(409, "not_possible", thrown instanceof Error ? thrown.message : String(thrown), thrown);
  }
  return "kind" in begun ? begun : resultOf(begun);
}

function begin({ people, world }: StandIn, user: string, act: Act): ActResult | InteractionHandle {
  switch (act.act) {
    case "send": {
      const { channel, content, replyTo, ping } = act;
      const reply = { ...(replyTo !== undefined && { replyTo }), ...(ping !== undefined && { ping }) };
      people.sendMessage({ author: user, channel, content, ...reply });
      return DONE;
    }
    case "rewrite":
      people.rewrite({ author: user, message: act.message, content: act.content });
      return DONE;
    case "remove":
      people.removeMessage({ user, message: act.message });
      return DONE;
    case "react":
      people.react({ user, message: act.message, emoji: act.emoji, remove: act.remove ?? false });
      return DONE;
    case "type":
      people.type({ user, channel: act.channel });
      return DONE;
    case "thread": {
      const { channel, name, message } = act;
      const thread = people.startThread({ user, channel, name, ...(message !== undefined && { message }) });
      return { kind: "thread", channelId: thread.id };
    }
    case "locale":
      people.setLocale({ user, locale: LOCALES[act.locale] });
      return DONE;
    case "slash":
      return people.slash({ user, ...act });
    case "autocomplete":
      return people.autocomplete({ user, ...act });
    case "menu":
      return people.messageCommand({ user, ...act });
    case "click":
      return people.click({ user, ...act });
    case "choose":
      return people.choose({ user, ...act });
    case "submit": {
      const opener = world.interactions.get(act.opener);
      if (opener?.userId !== user) throw new Error("This form is not open.");
      return people.submitModal({ opener, values: act.values });
    }
  }
}

/** What a program throws that is broken, not one that refuses something. */
function isDefect(thrown: unknown): boolean {
  return thrown instanceof TypeError || thrown instanceof ReferenceError || thrown instanceof RangeError;
}

async function resultOf(handle: InteractionHandle): Promise<ActResult> {
  let answer: Acknowledgement;
  try {
    answer = await handle.acknowledged();
  } catch {
    return { kind: "unanswered" };
  }
  if (answer.kind === "modal") return { kind: "modal", opener: handle.interaction.id, modal: answer.modal };
  if (answer.kind === "choices") {
    return { kind: "choices", choices: answer.choices.map(({ name, value }) => ({ name, value })) };
  }
  return DONE;
}
