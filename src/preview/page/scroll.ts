/** Within so many pixels of the end somebody is taken to read the newest messages. */
const NEAR = 120;

/** Keeps the end of the messages in sight while somebody reads there, and goes there when another channel is opened. */
export class ScrollKeeper {
  #channel: string | null = null;
  #atEnd = true;

  /** Call before drawing. */
  before(): void {
    const list = messagesElement();
    this.#atEnd = !list || list.scrollHeight - list.scrollTop - list.clientHeight < NEAR;
  }

  /** Call after drawing, with the channel that is open. */
  after(channel: string | null): void {
    const other = channel !== this.#channel;
    this.#channel = channel;
    if (!other && !this.#atEnd) return;
    const end = () => messagesElement()?.scrollTo({ top: Number.MAX_SAFE_INTEGER });
    end();
    // The components draw themselves a moment later and make the list longer.
    requestAnimationFrame(end);
  }
}

function messagesElement(): Element | null {
  return document.querySelector(".messages");
}
