import type { InteractionHandle } from "../../../src/stand-in/people/interaction-handle.js";
import type { Message } from "../../../src/stand-in/world/model.js";
import { isWhole, PATIENCE_MS, type Place } from "./place.js";
import { firstAnswer } from "./surfaces.js";

/** Something that a member does with the bot beside asking. */
export interface Doing {
  readonly name: string;
  /** Who does it; the asker unless said. */
  readonly by?: "owner";
  /** Does what comes before, and returns what does it. */
  prepare(place: Place): Promise<() => InteractionHandle>;
  /** Waits until it has had its effect. */
  done(place: Place, handle: InteractionHandle): Promise<unknown>;
}

function shows(text: string): Doing["done"] {
  const has = ({ content, embeds }: Message) => `${content}${JSON.stringify(embeds)}`.includes(text);
  return (_, handle) => handle.reply(has, PATIENCE_MS);
}

function command(name: string, options: Record<string, string>, text: string): Doing {
  return { name: `/${name}`, prepare: async (place) => () => place.command(name, options), done: shows(text) };
}

function click(label: string, done: Doing["done"], options: Record<string, boolean> = {}): Doing {
  return {
    name: `the button ${label}`,
    async prepare(place) {
      const answer = await place.ask("general", options).reply(isWhole, PATIENCE_MS);
      return () => place.press(answer, label);
    },
    done,
  };
}

/** The message that a click was on. */
function clicked(place: Place, { interaction }: InteractionHandle): Message | undefined {
  return place.discord.world.messages.get(interaction.sourceMessageId ?? "");
}

async function panel(place: Place): Promise<Message> {
  return place.command("settings", {}, place.general, place.owner).reply(undefined, PATIENCE_MS);
}

/** Everything that members do with the bot beside asking. */
export const DOINGS: readonly Doing[] = [
  command("search", { query: "홍콩 연구소" }, "찾은 대목"),
  command("articles", {}, "한빛 도서관 새 단장"),
  command("article", { title: "한빛" }, "한빛신문"),
  command("status", {}, "기사 2건"),
  command("help", {}, "로 묻거나"),
  command("forget", {}, "질문 0건"),
  {
    name: "the message menu",
    async prepare(place) {
      const message = place.write("한빛 도서관의 장서는 12만 권이다.", "general");
      const action = { user: place.asker, message: message.id, command: "Check against the coverage" };
      return () => place.discord.people.messageCommand(action);
    },
    done: shows("기사로 확인됨"),
  },
  click("출처 보기", shows("**홍콩 정부는 인공지능 연구소 설립에 10억 홍콩 달러를 배정했다.**")),
  {
    name: "turning the page of the sources",
    async prepare(place) {
      const opened = await place.press(await firstAnswer(place), "출처 보기").reply(undefined, PATIENCE_MS);
      return () => place.press(opened, "다음");
    },
    done: (_, handle) => handle.reply(({ embeds }) => embeds[0]?.footer?.text === "2쪽 중 2쪽", PATIENCE_MS),
  },
  click("👍", shows("고맙습니다")),
  click("👎", (_, handle) => handle.modal(PATIENCE_MS)),
  {
    name: "the form for a reason",
    async prepare(place) {
      const opened = place.press(await firstAnswer(place), "👎");
      await opened.modal(PATIENCE_MS);
      return () =>
        place.discord.people.submitModal({ opener: opened.interaction, values: { text: "정확하지 않아요" } });
    },
    done: shows("고맙습니다"),
  },
  click("이어서 질문", (_, handle) => handle.modal(PATIENCE_MS)),
  click("공유", (place) => place.hears("님이 공유한 답"), { private: true }),
  click("삭제", (place, handle) =>
    place.discord.people.waitFor("the answer to go", () => clicked(place, handle)?.deletedAt, PATIENCE_MS),
  ),
  {
    name: "/settings",
    by: "owner",
    prepare: async (place) => () => place.command("settings", {}, place.general, place.owner),
    done: shows("Settings of this server"),
  },
  {
    name: "a setting",
    by: "owner",
    async prepare(place) {
      const message = await panel(place);
      return () => place.press(message, "Private by default", place.owner);
    },
    done: shows("Private by default: on"),
  },
  {
    name: "the form for limits",
    by: "owner",
    async prepare(place) {
      const opened = place.press(await panel(place), "Limits", place.owner);
      await opened.modal(PATIENCE_MS);
      const values = { memberPerMinute: "7" };
      return () => place.discord.people.submitModal({ opener: opened.interaction, values });
    },
    done: shows("7 a minute per member"),
  },
];
