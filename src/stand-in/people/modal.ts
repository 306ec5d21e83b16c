import {
  type APIModalInteractionResponseCallbackData,
  type APIModalSubmissionComponent,
  type APIModalSubmitTextInputComponent,
  type APITextInputComponent,
  ComponentType,
  InteractionType,
} from "discord-api-types/v10";
import { fullMessage } from "../payload/message.js";
import { textLength } from "../rules/text-length.js";
import type { Interaction } from "../world/interaction.js";
import type { World } from "../world/world.js";
import { interact } from "./interact.js";
import { findChannel, findUser } from "./lookup.js";

export interface SubmitAction {
  /** The interaction that was answered with a modal. */
  readonly opener: Interaction;
  /** By custom id of the text inputs; those left out are sent empty, or with the value they came with. */
  readonly values: Readonly<Record<string, string>>;
}

/** A person fills in the modal they were shown and sends it. @throws Error for values the modal does not take */
export function submitModal(world: World, action: SubmitAction): Interaction {
  const { opener } = action;
  const answer = opener.acknowledgement;
  if (answer?.kind !== "modal") throw new Error(`Interaction ${opener.id} opened no modal`);
  const { modal } = answer;
  const user = findUser(world, opener.userId);
  const channel = findChannel(world, opener.channelId, user);
  const source = world.messages.get(opener.sourceMessageId ?? "");
  const shown = source && source.deletedAt === null ? source : undefined;
  return interact(world, { user, channel, commandName: null, sourceMessageId: shown?.id ?? null }, (base) => ({
    ...base,
    type: InteractionType.ModalSubmit,
    data: { custom_id: modal.custom_id, components: submission(modal, action.values) },
    ...(shown && { message: fullMessage(world, shown) }),
  }));
}

type Values = SubmitAction["values"];

function submission(modal: APIModalInteractionResponseCallbackData, values: Values): APIModalSubmissionComponent[] {
  const used = new Set<string>();
  const components = modal.components.flatMap((component, index): APIModalSubmissionComponent[] => {
    const id = component.id ?? index + 1;
    if (component.type === ComponentType.ActionRow) {
      for (const one of component.components) used.add(one.custom_id);
      return [{ type: component.type, id, components: component.components.map((one) => filled(one, values)) }];
    }
    if (component.type === ComponentType.Label && component.component.type === ComponentType.TextInput) {
      used.add(component.component.custom_id);
      return [{ type: component.type, id, component: filled(component.component, values) }];
    }
    return [];
  });
  const unknown = Object.keys(values).filter((key) => !used.has(key));
  if (unknown.length > 0) throw new Error(`The modal has no input ${unknown.join(", ")}`);
  return components;
}

function filled(input: APITextInputComponent, values: Values): APIModalSubmitTextInputComponent {
  const value = values[input.custom_id] ?? input.value ?? "";
  const length = textLength(value);
  if (length === 0 && (input.required ?? true)) throw new Error(`The modal needs ${input.custom_id}`);
  if (length > 0 && (length < (input.min_length ?? 0) || length > (input.max_length ?? 4000))) {
    throw new Error(`The input ${input.custom_id} does not take ${length} characters`);
  }
  return { type: ComponentType.TextInput, id: input.id ?? 0, custom_id: input.custom_id, value };
}
