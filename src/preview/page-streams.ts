import type { ServerResponse } from "node:http";
import { PermissionFlagsBits } from "discord-api-types/v10";
import type { StandIn } from "../stand-in/stand-in.js";
import { guildPermissions, has } from "../stand-in/world/permissions.js";
import { EventStream } from "./event-stream.js";
import { UPLOAD_ENDINGS, UPLOAD_LIMIT } from "./upload-rules.js";
import type { Opening, PageEvent, Person } from "./wire.js";

/** The pages that are open, each in somebody's place. */
export class PageStreams {
  readonly #standIn: StandIn;
  readonly #streams = new Set<EventStream>();

  constructor(standIn: StandIn) {
    this.#standIn = standIn;
  }

  /** The people whose place can be taken, those who manage the server first. */
  people(): Person[] {
    const { world } = this.#standIn;
    const persons = [...world.users.values()].filter(({ bot }) => !bot);
    return persons
      .map(({ id, username, locale }) => ({ id, name: username, locale, manages: manages(world, id) }))
      .sort((a, b) => Number(b.manages) - Number(a.manages));
  }

  /** Keeps a page told, first of all that its person sees. */
  open(response: ServerResponse, user: string): void {
    const opening = this.#opening(user);
    const stream = new EventStream(response, () => {
      this.#streams.delete(stream);
      endWatch();
    });
    this.#streams.add(stream);
    stream.send(opening);
    const endWatch = this.#standIn.people.watch(user, (event) => {
      // Much has changed at once: the page is told everything anew.
      if (event.kind === "reload") stream.send(this.#opening(user));
      else stream.send(event);
    });
  }

  /** Tells every open page. */
  tell(event: PageEvent): void {
    for (const stream of this.#streams) stream.send(event);
  }

  /** Ends all streams. */
  close(): void {
    for (const stream of this.#streams) stream.end();
  }

  #opening(user: string): Opening {
    const { people, gateway } = this.#standIn;
    return {
      kind: "opening",
      people: this.people(),
      view: people.view(user),
      online: gateway.online,
      upload: { limit: UPLOAD_LIMIT, endings: UPLOAD_ENDINGS },
    };
  }
}

/** Asked with every request: a view of all that somebody sees would be made for nothing. */
function manages(world: StandIn["world"], user: string): boolean {
  return [...world.guilds.values()].some((guild) => {
    const member = guild.members.get(user);
    return member !== undefined && has(guildPermissions(guild, member), PermissionFlagsBits.ManageGuild);
  });
}
