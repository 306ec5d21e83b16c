import type { StorySignature } from "../../coverage/stories.js";
import { arrayOf, readArrays, writeArrays } from "../array-file.js";

/** Keeps what copies of the articles are found by. */
export async function writeStories(path: string, signatures: readonly StorySignature[]): Promise<void> {
  const starts = new Uint32Array(signatures.length + 1);
  for (const [i, { sketch }] of signatures.entries()) starts[i + 1] = (starts[i] ?? 0) + sketch.length;
  const sketches = new Uint32Array(starts.at(-1) ?? 0);
  for (const [i, { sketch }] of signatures.entries()) sketches.set(sketch, starts[i]);
  const sizes = Uint32Array.from(signatures, ({ size }) => size);
  const names = signatures.map(({ id, published }) => [id, published]);
  await writeArrays(path, { names: Buffer.from(JSON.stringify(names)), sizes, starts, sketches });
}

/** Reads what `writeStories` has kept, by article. @throws Fault `store_damaged` */
export async function readStories(path: string): Promise<Map<string, StorySignature>> {
  const arrays = await readArrays(path);
  const u32 = (name: string) => arrayOf(arrays, name, "Uint32Array");
  const names: [string, string | null][] = JSON.parse(Buffer.from(arrayOf(arrays, "names", "Uint8Array")).toString());
  const [sizes, starts, sketches] = [u32("sizes"), u32("starts"), u32("sketches")];
  return new Map(
    names.map(([id, published], i) => {
      const sketch = sketches.subarray(starts[i] ?? 0, starts[i + 1] ?? 0);
      return [id, { id, published, size: sizes[i] ?? 0, sketch }];
    }),
  );
}
