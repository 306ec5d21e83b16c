import { readFile, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";

const NAME = "SEEDS";
const markSchema = z.object({ files: z.number(), newest: z.number() });

/** What a folder of articles looked like: see `folderMark`. */
export type SeedsMark = z.infer<typeof markSchema>;

/** What the seeds looked like when they were last read into the store, or null where that is not known. */
export async function readSeedsMark(storeDir: string): Promise<SeedsMark | null> {
  try {
    return markSchema.parse(JSON.parse(await readFile(join(storeDir, NAME), "utf8")));
  } catch {
    // Only a note depends on it: without it the time of the snapshot tells.
    return null;
  }
}

/** Keeps what the seeds looked like before they were read. */
export async function writeSeedsMark(storeDir: string, { files, newest }: SeedsMark): Promise<void> {
  const path = join(storeDir, NAME);
  await writeFile(`${path}.new`, `${JSON.stringify({ files, newest })}\n`);
  await rename(`${path}.new`, path);
}
