import type { Block, SpanKind } from "../article.js";

/** A piece of the source whose kind is known. */
export interface Piece {
  readonly start: number;
  readonly end: number;
  readonly kind: SpanKind;
  readonly reason?: string;
}

/**
 * Blocks that tile a source of `length` units completely: the pieces in order, and furniture for what lies between. Pieces
 * must not overlap; empty ones are left out.
 */
export function tiled(source: string, pieces: readonly Piece[]): Block[] {
  const blocks: Block[] = [];
  let at = 0;
  const fill = (to: number) => {
    if (to <= at) return;
    const reason = source.slice(at, to).trim() === "" ? "blank space" : "mark-up";
    blocks.push({ start: at, end: to, kind: "furniture", reason });
  };
  for (const piece of pieces) {
    if (piece.end <= piece.start) continue;
    fill(piece.start);
    blocks.push({ ...piece });
    at = piece.end;
  }
  fill(source.length);
  return blocks;
}
