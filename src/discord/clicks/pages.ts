import { InteractionDelivery } from "../delivery/interaction-delivery.js";
import { Refusal } from "../failure.js";
import { listingPage } from "../listing.js";
import type { Click } from "./click.js";
import { clickPhrases } from "./kept-answer.js";

/** Turns the page of a list of passages or articles. */
export const turnPage: Click = {
  acknowledge: () => "update",
  async run(interaction, [id = "", page], room) {
    const listing = await room.state.listing(id);
    if (listing === null) throw new Refusal("list is no longer kept", (phrases) => phrases.button.tooOld, true);
    const message = await listingPage(id, listing, Number(page) || 1, clickPhrases(interaction, room), room);
    await new InteractionDelivery(interaction, room.log).final([message]);
  },
};
