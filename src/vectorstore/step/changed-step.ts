import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Article } from "../../coverage/article.js";
import { estimateTokens } from "../../coverage/passages/count-tokens.js";
import { cutPassages } from "../../coverage/passages/passages.js";
import { folderMark } from "../../coverage/reading/folder-mark.js";
import { ArticleFile, recordOf } from "../snapshot/article-file.js";
import { type CatalogEntry, parseCatalog } from "../snapshot/catalog.js";
import { compareCatalogs } from "../snapshot/compare-catalogs.js";
import { fingerprintOf, type Manifest, sameEmbeddings } from "../snapshot/manifest.js";
import { writeSeedsMark } from "../snapshot/seeds-mark.js";
import { checkFiles, currentId, FILES, ON_TOP, readManifest, snapshotFolder } from "../snapshot/snapshot-files.js";
import type { StoreLock } from "../snapshot/store-lock.js";
import { readStories } from "../snapshot/story-file.js";
import { baseOf, embedAndPublishTop } from "../snapshot/top-publication.js";
import { type ChangedSeeds, readChangedSeeds } from "./changed-seeds.js";
import { CoverageWriter, coverageDigest, linked, type WrittenCoverage } from "./coverage-writer.js";
import type { EmbeddingReport, EmbeddingStepOptions } from "./embedding-step.js";
import { noticesOf, parseReadings } from "./readings.js";
import { PASSAGE_TOKENS } from "./write-coverage.js";

/** Smaller stores are built as a whole in seconds. */
const LARGE = 20_000;
/** Share of the passages that may lie on top; past it all is built anew, which forgets earlier versions. */
const MOST_ON_TOP = 0.02;

/** The snapshot before, as far as it is needed to publish what has changed. */
interface Before {
  readonly folder: string;
  readonly manifest: Manifest;
  readonly catalog: readonly CatalogEntry[];
}

/**
 * Publishes what little has changed in a large store: the files of the last whole build are shared, what has changed since lies on
 * top of them.
 * @param folder empty; where the changed articles are written
 * @returns null where all must be built
 */
export async function publishChanges(
  options: EmbeddingStepOptions,
  folder: string,
  lock: StoreLock,
): Promise<Omit<EmbeddingReport, "seconds"> | null> {
  const mark = await folderMark(options.seedsDir);
  const before = await openBefore(options);
  if (!before) return null;
  const { catalog, manifest } = before;
  const readings = parseReadings(await readFile(join(before.folder, FILES.readings), "utf8"));
  const most = Math.ceil(catalog.length * MOST_ON_TOP);
  const seeds = readings && (await readChangedSeeds(options.seedsDir, options.timeZone, readings, most));
  if (!seeds) return null;
  const written = await writeTop(folder, before, seeds);
  if (!written || written.keys.length > manifest.passages * MOST_ON_TOP) return null;
  const merged = await mergeCatalogs(before, seeds, written);
  const digest = createHash("sha256")
    .update(coverageDigest(merged))
    .update(JSON.stringify(manifest.fingerprint))
    .digest("hex");
  const isPending = options.embedder !== null && manifest.pendingVectors + manifest.pendingSentences > 0;
  const isNew = digest !== manifest.digest || isPending;
  const top = { options, folder, lock, before, written, merged, digest, readings: seeds.readings };
  const done = isNew ? await embedAndPublishTop(top) : { snapshot: manifest.id, embedded: 0 };
  if (mark) await writeSeedsMark(options.storeDir, mark);
  const { provider, model, dimensions } = manifest.fingerprint.embeddings;
  const skipped = seeds.readings.files.flatMap(({ file, items }) =>
    items.flatMap(({ reason }) => (reason === undefined ? [] : [{ file, reason }])),
  );
  return {
    articles: merged.length,
    passages: merged.reduce((sum, entry) => sum + entry.passages, 0),
    ...compareCatalogs(catalog, merged),
    embedded: done.embedded,
    skipped,
    notices: noticesOf(seeds.readings.files),
    snapshot: done.snapshot,
    embeddings: { provider, model, dimensions },
  };
}

/** Null where there is none, or another one than this program and its embedder would build on, or vectors are pending. */
async function openBefore({ storeDir, embedder, changesFrom = LARGE }: EmbeddingStepOptions): Promise<Before | null> {
  const id = await currentId(storeDir);
  if (id === null) return null;
  const folder = snapshotFolder(storeDir, id);
  try {
    const manifest = await readManifest(folder);
    const { passages, fingerprint } = manifest;
    const { pendingVectors, pendingSentences } = baseOf(manifest);
    const wanted = fingerprintOf(embedder, PASSAGE_TOKENS);
    const isSame =
      sameEmbeddings(fingerprint.embeddings, wanted.embeddings) && fingerprint.passageTokens === wanted.passageTokens;
    const isWaiting = embedder !== null && pendingVectors + pendingSentences > 0;
    if (passages < changesFrom || !isSame || isWaiting) return null;
    const needed: readonly string[] = [FILES.catalog, FILES.readings, FILES.stories, ON_TOP.articles];
    const files = Object.entries(manifest.files).filter(([name]) => needed.includes(name));
    await checkFiles(folder, Object.fromEntries(files));
    return { folder, manifest, catalog: await parseCatalog(await readFile(join(folder, FILES.catalog), "utf8")) };
  } catch {
    // A damaged store is built anew, and that says so.
    return null;
  }
}

/** Writes the articles that lie on top: those that lay there before, and those that have changed now. */
async function writeTop(
  folder: string,
  { folder: source, manifest, catalog }: Before,
  seeds: ChangedSeeds,
): Promise<WrittenCoverage | null> {
  const entries = new Map(catalog.map((entry) => [entry.id, entry]));
  const earlier = manifest.onTop ? ArticleFile.open(join(source, ON_TOP.articles)) : null;
  const writer = await CoverageWriter.begin(folder);
  try {
    for (const [id, read] of seeds.articles) {
      const entry = entries.get(id);
      const article = read && recordOf(read).hash === entry?.hash ? null : read;
      const onTop: Article | null = article ?? (entry?.onTop && earlier ? await earlier.read(entry) : null);
      if (!onTop) {
        if (!entry) throw new RangeError(`${id} is neither new nor known`);
        continue;
      }
      await writer.add(onTop, cutPassages(onTop, { maxTokens: PASSAGE_TOKENS, countTokens: estimateTokens }));
    }
    return await writer.finish();
  } catch (thrown) {
    await writer.abandon();
    throw thrown;
  } finally {
    earlier?.close();
  }
}

/** The whole catalog in the order of reading; what lies on top is numbered behind the whole build's passages. */
async function mergeCatalogs(
  { folder, manifest, catalog }: Before,
  seeds: ChangedSeeds,
  written: WrittenCoverage,
): Promise<CatalogEntry[]> {
  const signatures = await readStories(join(folder, FILES.stories));
  for (const signature of written.signatures) signatures.set(signature.id, signature);
  const first = baseOf(manifest).basePassages;
  const entries = new Map(catalog.map((entry) => [entry.id, entry]));
  for (const entry of written.catalog) {
    entries.set(entry.id, { ...entry, firstPassage: first + entry.firstPassage, onTop: true });
  }
  const merged = [...seeds.articles.keys()].flatMap((id) => entries.get(id) ?? []);
  return linked(
    merged,
    merged.flatMap(({ id }) => signatures.get(id) ?? []),
  );
}
