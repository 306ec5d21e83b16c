import { InteractionDelivery } from "../delivery/interaction-delivery.js";
import { listingPage } from "../listing.js";
import type { Click } from "./click.js";
import { clickPhrases, tooOld } from "./kept-answer.js";

/** Turns the page of a list of passages or articles. */
export const turnPage: Click = {
  acknowledge: () => "update",
  async run(interaction, [id = "", page], room) {
    const listing = await room.state.listing(id);
    if (listing === null) throw tooOld();
    const message = await listingPage(id, listing, Number(page) || 1, clickPhrases(interaction, room), room);
    await new InteractionDelivery(interaction, room.log).final([message]);
  },
};
