import type { APIUser } from "discord-api-types/v10";
import { nameOf } from "./person-view.js";

/** Dark enough for white letters on them (contrast 4.5 at least). */
const COLOURS = ["#4752c4", "#2d7d46", "#a8441b", "#b1206f", "#7a5200", "#3a6ea5"];

/** A picture for somebody, drawn here: Discord's own are elsewhere. */
export function avatarOf(user: Pick<APIUser, "id" | "username" | "global_name" | "bot">): string {
  const sum = [...user.username].reduce((total, letter) => total + (letter.codePointAt(0) ?? 0), 0);
  const colour = user.bot ? COLOURS[0] : COLOURS[1 + (sum % (COLOURS.length - 1))];
  const letter = [...nameOf(user)][0]?.toUpperCase() ?? "?";
  const drawn = user.bot ? BOT : `<text x="20" y="27" font-size="19" font-weight="600">${escaped(letter)}</text>`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 40"><rect width="40" height="40" fill="${colour}"/><g fill="#fff" font-family="sans-serif" text-anchor="middle">${drawn}</g></svg>`;
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}

/** A page with a line under quotation marks. */
const BOT =
  '<path d="M11 9h18a2 2 0 0 1 2 2v18a2 2 0 0 1-2 2H11a2 2 0 0 1-2-2V11a2 2 0 0 1 2-2zm3 6v6h4l-2 4h3l2-4v-6zm9 0v6h4l-2 4h3l2-4v-6z" fill-rule="evenodd"/>';

function escaped(text: string): string {
  return text.replace(/[<>&"]/gu, (mark) => `&#${mark.codePointAt(0)};`);
}
