import type { ChannelView } from "../../stand-in/people/view.js";
import type { PageState } from "./page-state.js";
import { channelOf } from "./person-view.js";
import { LANGUAGES } from "./texts/language.js";
import type { Texts } from "./texts/texts.js";

/** The page's state, and what draws it again when it changes. */
export class Page {
  #state: PageState;
  readonly #draw: () => void;
  #drawing = false;

  constructor(state: PageState, draw: (page: Page) => void) {
    this.#state = state;
    this.#draw = () => draw(this);
  }

  get state(): PageState {
    return this.#state;
  }

  get texts(): Texts {
    return LANGUAGES[this.#state.language].texts;
  }

  /** The channel that is open. */
  get channel(): ChannelView | null {
    const { view, channelId } = this.#state;
    return view && channelOf(view, channelId);
  }

  /** Changes the state; it is drawn once, however many changes come at a time. */
  set(change: Partial<PageState>): void {
    this.#state = { ...this.#state, ...change };
    if (this.#drawing) return;
    this.#drawing = true;
    queueMicrotask(() => {
      this.#drawing = false;
      this.#draw();
    });
  }
}
