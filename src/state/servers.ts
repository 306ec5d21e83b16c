import type { Listing, ServerSettings } from "../discord/ports/state.js";
import { type Connection, textIn } from "./connection.js";
import { listingShape, readShape, settingsShape } from "./shapes.js";

/** Keeps a list with pages, or replaces the one of that id. @param now milliseconds since 1970 */
export function saveListing(connection: Connection, id: string, listing: Listing, now: number): void {
  const json = JSON.stringify(listing);
  connection.run("INSERT OR REPLACE INTO listings (id, at, listing) VALUES (?, ?, ?)", id, now, json);
}

/** The list of that id; null where none is kept. */
export function listingById(connection: Connection, id: string): Listing | null {
  const row = connection.first("SELECT listing FROM listings WHERE id = ?", id);
  return readShape(listingShape, textIn(row, "listing"));
}

/** Keeps a server's settings in the place of the earlier ones. */
export function saveSettings(connection: Connection, guild: string, settings: ServerSettings): void {
  const json = JSON.stringify(settings);
  connection.run("INSERT OR REPLACE INTO servers (guild, settings) VALUES (?, ?)", guild, json);
}

/** A server's settings; null where it has made none. */
export function settingsOf(connection: Connection, guild: string): ServerSettings | null {
  const row = connection.first("SELECT settings FROM servers WHERE guild = ?", guild);
  return readShape(settingsShape, textIn(row, "settings"));
}

/** Counts one question in one statement, so that two that come at once cannot both be the last one allowed. */
export function spendQuestion(connection: Connection, guild: string, day: string, limit: number): boolean {
  if (limit < 1) return false;
  const changed = connection.run(
    `INSERT INTO questions_spent (guild, day, count) VALUES (?, ?, 1)
     ON CONFLICT (guild, day) DO UPDATE SET count = count + 1 WHERE count < ?`,
    guild,
    day,
    limit,
  );
  return changed === 1;
}
