import type { InteractionHandle } from "../../../src/stand-in/people/interaction-handle.js";
import type { Message } from "../../../src/stand-in/world/model.js";
import { isWhole, PATIENCE_MS, type Place } from "./place.js";

/** What a question came as. */
export type Asked = InteractionHandle | Message;

/** A way to ask. */
export interface Surface {
  readonly name: string;
  readonly where: "general" | "dm";
  /** Whether it is acknowledged first, and its answer an edit; else the answer is a message. */
  readonly interaction: boolean;
  /** Does what comes before, and returns what asks. */
  prepare(place: Place): Promise<() => Asked>;
}

/** An answer with its buttons, to go on from. */
export async function firstAnswer(place: Place): Promise<Message> {
  return place.ask("general").reply(isWhole, PATIENCE_MS);
}

/** The text of the first follow-up question that an answer offers; the buttons of the second row. */
export function offeredBy(answer: Message): string {
  const row = answer.components[1];
  const [button] = row !== undefined && "components" in row ? row.components : [];
  if (button === undefined || !("label" in button) || button.label === undefined)
    throw new Error("no question offered");
  return button.label;
}

/** Every surface on which a question is asked. */
export const SURFACES: readonly Surface[] = [
  { name: "/ask", where: "general", interaction: true, prepare: async (place) => () => place.ask("general") },
  {
    name: "/ask for oneself",
    where: "general",
    interaction: true,
    prepare: async (place) => () => place.ask("general", { private: true }),
  },
  { name: "/ask in direct messages", where: "dm", interaction: true, prepare: async (place) => () => place.ask("dm") },
  {
    name: "a follow-up button",
    where: "general",
    interaction: true,
    async prepare(place) {
      const answer = await firstAnswer(place);
      return () => place.press(answer, offeredBy(answer));
    },
  },
  {
    name: "the form",
    where: "general",
    interaction: true,
    async prepare(place) {
      const opened = place.press(await firstAnswer(place), "이어서 질문");
      await opened.modal(PATIENCE_MS);
      const values = { text: place.question() };
      return () => place.discord.people.submitModal({ opener: opened.interaction, values });
    },
  },
  { name: "a mention", where: "general", interaction: false, prepare: async (place) => () => place.mention() },
  {
    name: "a reply",
    where: "general",
    interaction: false,
    async prepare(place) {
      const answer = await firstAnswer(place);
      return () => place.write(place.question(), "general", answer.id);
    },
  },
  {
    name: "a direct message",
    where: "dm",
    interaction: false,
    prepare: async (place) => () => place.write(place.question(), "dm"),
  },
];
