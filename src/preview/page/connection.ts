import type { PageEvent } from "../wire.js";
import type { Page } from "./page.js";
import { afterEvent, channelName, channelOf, channelsOf } from "./person-view.js";

/** How long somebody is taken to be typing after they were seen to, in milliseconds: as long as Discord does. */
const TYPING_MS = 10_000;

/** The connection to the preview: it tells the page what happens, and comes back by itself when it was lost. */
export class Connection {
  readonly #page: Page;
  readonly #onPanel: (about: "coverage" | "answer") => void;
  #source: EventSource | null = null;
  #as: string | null = null;

  /** @param onPanel told when the coverage or the last answer is another one */
  constructor(page: Page, onPanel: (about: "coverage" | "answer") => void) {
    this.#page = page;
    this.#onPanel = onPanel;
  }

  /** Connects in the place of the person the page stands for, unless it is so already; another connection is left. */
  follow(): void {
    const { as } = this.#page.state;
    if (this.#source !== null && as === this.#as) return;
    this.#source?.close();
    this.#as = as;
    const source = new EventSource(`/api/events${as === null ? "" : `?as=${encodeURIComponent(as)}`}`);
    this.#source = source;
    source.addEventListener("message", ({ data }) => this.#take(JSON.parse(String(data))));
    source.addEventListener("error", () => {
      this.#page.set({ connection: "lost" });
      // A refusal, unlike a lost connection, ends the source: the person may be another after a restart.
      if (source.readyState === EventSource.CLOSED) setTimeout(() => this.#reopen(source), 1_000);
    });
  }

  #reopen(closed: EventSource): void {
    if (this.#source !== closed) return;
    this.#source = null;
    this.#page.set({ as: null });
  }

  #take(event: PageEvent): void {
    const page = this.#page;
    const { view } = page.state;
    switch (event.kind) {
      case "opening":
        this.#begin(event);
        break;
      case "bot":
        page.set({ online: event.online });
        break;
      case "typing":
        this.#typing(event.channelId, event.userId);
        break;
      case "coverage_changed":
        this.#onPanel("coverage");
        break;
      case "answer_given":
        this.#onPanel("answer");
        break;
      case "upload":
        page.set({ uploads: [...page.state.uploads.filter(({ file }) => file !== event.upload.file), event.upload] });
        break;
      default:
        if (view) page.set({ view: afterEvent(view, event) });
        if (event.kind === "message") this.#arrived(event.message.channel_id, event.message.author.id);
    }
  }

  /** Ids are others after the preview was restarted: the open channel is found again by its name. */
  #begin(event: Extract<PageEvent, { kind: "opening" }>): void {
    const page = this.#page;
    const { view, online, people, upload } = event;
    const before = page.channel;
    const name = before && channelName(before);
    const same = channelsOf(view).find((one) => one.channel.id === before?.channel.id);
    const channel = same ?? channelsOf(view).find((one) => name !== null && channelName(one) === name);
    const direct = before !== null && name === null ? view.direct : undefined;
    const { channel: open } = channel ?? direct ?? channelOf(view, null);
    const fresh =
      before !== null && same === undefined ? { replyTo: null, editing: null, dialog: null, command: null } : {};
    this.#as = view.me.username;
    page.set({ ...fresh, connection: "open", view, online, people, upload, as: view.me.username, channelId: open.id });
    this.#onPanel("coverage");
    this.#onPanel("answer");
  }

  #typing(channelId: string, userId: string): void {
    const { typing } = this.#page.state;
    const until = Date.now() + TYPING_MS;
    this.#page.set({ typing: { ...typing, [channelId]: { ...typing[channelId], [userId]: until } } });
    setTimeout(() => this.#page.set({}), TYPING_MS + 50);
  }

  #arrived(channelId: string, userId: string): void {
    const { typing, unread, channelId: open } = this.#page.state;
    const { [userId]: _, ...others } = typing[channelId] ?? {};
    this.#page.set({
      typing: { ...typing, [channelId]: others },
      unread: channelId === open ? unread : new Set([...unread, channelId]),
    });
  }
}
