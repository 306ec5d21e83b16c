import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { copyFile, link, mkdir, open, readdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { Fault } from "../../coverage/fault.js";
import { checkVersions, type EmbeddingsUsed, type Manifest, manifestSchema, versionsSchema } from "./manifest.js";

/** The files of a snapshot. */
export const FILES = {
  articles: "articles.jsonl",
  catalog: "catalog.jsonl",
  passages: "passages.bin",
  words: "words.bin",
  labels: "labels.bin",
  vectors: "vectors.hnsw",
  rows: "rows.bin",
  sentences: "sentences.bin",
  aliases: "aliases.tsv",
  stories: "stories.bin",
  readings: "readings.json",
} as const;

/** Files of the changes that lie on top of a whole build, by the file they go on with. */
export const ON_TOP = {
  articles: "top-articles.jsonl",
  passages: "top-passages.bin",
  words: "top-words.bin",
  vectors: "top-vectors.bin",
  sentences: "top-sentences.bin",
  aliases: "top-aliases.tsv",
} as const;

const POINTER = "CURRENT";
const MANIFEST = "manifest.json";
/** The snapshot in use and the one before it, which a running bot may still hold. */
const KEPT_SNAPSHOTS = 2;

/** The folder of a published snapshot. */
export function snapshotFolder(storeDir: string, id: string): string {
  return join(storeDir, "snapshots", id);
}

/**
 * The id of the published snapshot, or null where none is.
 * @throws Fault `store_damaged` when it is there and cannot be read
 */
export async function currentId(storeDir: string): Promise<string | null> {
  try {
    const id = (await readFile(join(storeDir, POINTER), "utf8")).trim();
    return id === "" ? null : id;
  } catch (cause) {
    if (cause instanceof Error && "code" in cause && (cause.code === "ENOENT" || cause.code === "ENOTDIR")) return null;
    throw damagedStore(storeDir, POINTER, cause);
  }
}

/** The embedder of the published snapshot, of whatever version; null where none is published or it cannot be told. */
export async function publishedEmbeddings(storeDir: string): Promise<EmbeddingsUsed | null> {
  const id = await currentId(storeDir);
  if (id === null) return null;
  const json = await readFile(join(snapshotFolder(storeDir, id), MANIFEST), "utf8").catch(() => "");
  return embeddingsIn(json);
}

/**
 * Reads the manifest of a snapshot.
 * @throws Fault `store_damaged` when it is not there or no manifest, `store_mismatch` when it is of another version
 */
export async function readManifest(folder: string): Promise<Manifest> {
  let json: unknown;
  try {
    json = JSON.parse(await readFile(join(folder, MANIFEST), "utf8"));
  } catch (cause) {
    throw damagedStore(folder, MANIFEST, cause);
  }
  const versions = versionsSchema.safeParse(json);
  if (versions.success) checkVersions(versions.data);
  const manifest = manifestSchema.safeParse(json);
  if (manifest.success) return manifest.data;
  throw damagedStore(folder, MANIFEST, manifest.error);
}

/** An empty folder beside the published snapshots, in which one is written. */
export async function beginFolder(storeDir: string): Promise<string> {
  const folder = join(storeDir, "snapshots", ".building");
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  return folder;
}

/** The sizes and checksums of files as they are on the disk now. */
export async function describeFiles(folder: string, names: readonly string[]): Promise<Manifest["files"]> {
  const files: Manifest["files"] = {};
  for (const name of names) {
    const path = join(folder, name);
    files[name] = { bytes: (await stat(path)).size, sha256: await sha256(path) };
  }
  return files;
}

/**
 * Compares every file with the manifest.
 * @throws Fault `store_damaged` that names the first file that differs
 */
export async function checkFiles(folder: string, files: Manifest["files"]): Promise<void> {
  for (const [name, expected] of Object.entries(files)) {
    const path = join(folder, name);
    const size = await stat(path).then(
      (stats) => stats.size,
      (cause) => {
        throw damagedStore(folder, name, cause);
      },
    );
    if (size !== expected.bytes || (await sha256(path)) !== expected.sha256) throw damagedStore(folder, name);
  }
}

/** Gives a file of one snapshot to another: the same bytes under a second name, or a copy where the disk knows no links. */
export async function shareFile(from: string, to: string): Promise<void> {
  await rm(to, { force: true });
  await link(from, to).catch(() => copyFile(from, to));
}

/** Writes the manifest, gives the folder its name and switches the pointer to it; each step is on the disk before the next. */
export async function publishFolder(storeDir: string, folder: string, manifest: Manifest): Promise<void> {
  await writeDurably(join(folder, MANIFEST), `${JSON.stringify(manifest, null, 2)}\n`);
  for (const name of Object.keys(manifest.files)) await syncPath(join(folder, name));
  await syncPath(folder);
  const target = snapshotFolder(storeDir, manifest.id);
  await rm(target, { recursive: true, force: true });
  await rename(folder, target);
  await syncPath(join(storeDir, "snapshots"));
  const temporary = join(storeDir, `${POINTER}.new`);
  await writeDurably(temporary, `${manifest.id}\n`);
  await rename(temporary, join(storeDir, POINTER));
  await syncPath(storeDir);
}

/** Removes all snapshots but the published one and the newest before it. */
export async function pruneSnapshots(storeDir: string, current: string): Promise<void> {
  const folder = join(storeDir, "snapshots");
  const others = (await readdir(folder)).filter((id) => id !== current && !id.startsWith(".")).sort();
  for (const id of others.slice(0, Math.max(0, others.length - (KEPT_SNAPSHOTS - 1)))) {
    await rm(join(folder, id), { recursive: true, force: true });
  }
}

/** The fault of a store file that is not what was written. */
export function damagedStore(folder: string, file: string, cause?: unknown): Fault {
  return new Fault("store_damaged", `The store is damaged: ${file} in ${folder} is missing or not what was written.`, {
    next: "npm run embed (it builds the store anew; vectors that were paid for are kept)",
    data: { folder, file },
    cause,
  });
}

function embeddingsIn(json: string): EmbeddingsUsed | null {
  try {
    return versionsSchema.parse(JSON.parse(json)).fingerprint.embeddings;
  } catch {
    return null;
  }
}

async function sha256(path: string): Promise<string> {
  const hash = createHash("sha256");
  for await (const chunk of createReadStream(path, { highWaterMark: 1 << 20 })) hash.update(chunk);
  return hash.digest("hex");
}

async function writeDurably(path: string, text: string): Promise<void> {
  await writeFile(path, text, { flush: true });
}

async function syncPath(path: string): Promise<void> {
  const handle = await open(path, "r");
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
