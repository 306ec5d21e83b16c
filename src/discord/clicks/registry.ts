import type { Action } from "../custom-id.js";
import type { Click, Form } from "./click.js";
import { deleteAnswer } from "./delete.js";
import { askFurther, askOffered, openFurther } from "./further.js";
import { turnPage } from "./pages.js";
import { changeSettings, keepLimits } from "./settings.js";
import { share } from "./share.js";
import { openSources, turnSource } from "./sources.js";
import { addReason, keepReason, voteDown, voteUp } from "./votes.js";

/** What every click does. */
export const CLICKS: Readonly<Record<Action, Click>> = {
  sources: openSources,
  source: turnSource,
  up: voteUp,
  down: voteDown,
  reason: addReason,
  share,
  further: openFurther,
  question: askOffered,
  delete: deleteAnswer,
  page: turnPage,
  settings: changeSettings,
};

/** What every form does once it is sent. */
export const FORMS: Readonly<Partial<Record<Action, Form>>> = {
  reason: keepReason,
  further: askFurther,
  settings: keepLimits,
};
