import {
  type APIComponentInLabel,
  type APIModalInteractionResponseCallbackData,
  type APIModalSubmissionComponent,
  type APIModalSubmitTextInputComponent,
  type APIStringSelectComponent,
  type APITextInputComponent,
  ComponentType,
  InteractionType,
  type ModalSubmitComponent,
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
  /**
   * By custom id: texts of inputs, and values of menus. Those left out are sent empty, or with what they came with.
   */
  readonly values: Readonly<Record<string, string | readonly string[]>>;
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
    if (component.type === ComponentType.TextDisplay) return [{ type: component.type, id }];
    used.add(component.component.custom_id);
    return [{ type: component.type, id, component: labelled(component.component, values) }];
  });
  const unknown = Object.keys(values).filter((key) => !used.has(key));
  if (unknown.length > 0) throw new Error(`The modal has no input ${unknown.join(", ")}`);
  return components;
}

function labelled(component: APIComponentInLabel, values: Values): ModalSubmitComponent {
  if (component.type === ComponentType.TextInput) return filled(component, values);
  if (component.type === ComponentType.StringSelect) return picked(component, values);
  throw new Error(`Nobody knows here how to fill in a component of type ${component.type}`);
}

function picked(menu: APIStringSelectComponent, values: Values): ModalSubmitComponent {
  const given = values[menu.custom_id];
  const usual = menu.options.filter((option) => option.default).map(({ value }) => value);
  const chosen = given === undefined ? usual : [given].flat();
  const unknown = chosen.filter((value) => !menu.options.some((option) => option.value === value));
  if (unknown.length > 0) throw new Error(`The select menu ${menu.custom_id} has no option ${unknown.join(", ")}`);
  const { length } = chosen;
  const left = length === 0 && menu.required === false;
  if (!left && (length < (menu.min_values ?? 1) || length > (menu.max_values ?? 1))) {
    throw new Error(`The select menu ${menu.custom_id} does not take ${length} values`);
  }
  return { type: menu.type, id: menu.id ?? 0, custom_id: menu.custom_id, values: chosen };
}

function filled(input: APITextInputComponent, values: Values): APIModalSubmitTextInputComponent {
  const value = values[input.custom_id] ?? input.value ?? "";
  if (typeof value !== "string") throw new Error(`The input ${input.custom_id} takes one text`);
  const length = textLength(value);
  if (length === 0 && (input.required ?? true)) throw new Error(`The modal needs ${input.custom_id}`);
  if (length > 0 && (length < (input.min_length ?? 0) || length > (input.max_length ?? 4000))) {
    throw new Error(`The input ${input.custom_id} does not take ${length} characters`);
  }
  return { type: ComponentType.TextInput, id: input.id ?? 0, custom_id: input.custom_id, value };
}
