import { join } from "node:path";
import { writeArrays } from "../array-file.js";
import type { Snapshot } from "../snapshot/snapshot.js";
import { FILES } from "../snapshot/snapshot-files.js";
import { NO_LABEL } from "../snapshot/snapshot-parts.js";
import { QuantizedRows } from "./quantized-rows.js";
import { VectorIndex } from "./vector-index.js";
import type { VectorJournal } from "./vector-journal.js";

/** Past this share of deleted vectors an index is built anew. */
const WORN = 0.2;

/** Brings a vector index up to what the coverage now needs, reusing what the snapshot before it had. */
export class VectorWriter {
  readonly #index: VectorIndex;
  readonly #rows: QuantizedRows;
  readonly #labels: Uint32Array;
  readonly #keys: readonly string[];
  #nextLabel: number;

  private constructor(index: VectorIndex, labels: Uint32Array, keys: readonly string[], nextLabel: number) {
    this.#index = index;
    const missing = labels.reduce((count, label) => count + (label === NO_LABEL ? 1 : 0), 0);
    this.#rows = new QuantizedRows(index.dimensions, nextLabel + missing);
    this.#labels = labels;
    this.#keys = keys;
    this.#nextLabel = nextLabel;
  }

  /**
   * @param keys the key of each passage's embedded text
   * @param previous the snapshot before, of the same embedder; its index is taken over and must not be used afterwards
   */
  static begin(dimensions: number, keys: readonly string[], previous: Snapshot | null): VectorWriter {
    const none = new Uint32Array(keys.length).fill(NO_LABEL);
    const fresh = () => new VectorWriter(VectorIndex.create(dimensions, keys.length), none, keys, 0);
    const index = previous?.vectors;
    if (!previous || !index) return fresh();
    const known = labelsByKey(previous);
    const labels = Uint32Array.from(keys, (key) => known.get(key)?.pop() ?? NO_LABEL);
    const gone = [...known.values()].flat();
    if (gone.length > index.size * WORN || index.deletedShare > WORN) return fresh();
    for (const label of gone) index.delete(label);
    const writer = new VectorWriter(index, labels, keys, previous.manifest.nextLabel);
    if (previous.rows) writer.#rows.copyFrom(previous.rows);
    return writer;
  }

  /** Adds the vectors that the journal has and the index lacks. */
  async takeFrom(journal: VectorJournal): Promise<void> {
    for (const [passage, key] of this.#keys.entries()) {
      if (this.#labels[passage] !== NO_LABEL) continue;
      const vector = await journal.get(key);
      if (!vector) continue;
      this.#index.add(this.#nextLabel, vector);
      this.#rows.set(this.#nextLabel, vector);
      this.#labels[passage] = this.#nextLabel;
      this.#nextLabel += 1;
    }
  }

  /** Passages without a vector. */
  get pending(): number[] {
    return [...this.#labels.keys()].filter((passage) => this.#labels[passage] === NO_LABEL);
  }

  get nextLabel(): number {
    return this.#nextLabel;
  }

  /** Writes the index, the rows and the label of each passage into a folder. */
  async save(folder: string): Promise<void> {
    await this.#index.save(join(folder, FILES.vectors));
    await this.#rows.save(join(folder, FILES.rows));
    await writeArrays(join(folder, FILES.labels), { labels: this.#labels });
  }
}

/** Two passages of the same text share a key and have a label each. */
function labelsByKey(snapshot: Snapshot): Map<string, number[]> {
  const known = new Map<string, number[]>();
  snapshot.labels.forEach((label, passage) => {
    // What lies on top is not in the index.
    if (label >= snapshot.manifest.nextLabel) return;
    const key = snapshot.passages.key(passage);
    const labels = known.get(key);
    if (labels) labels.push(label);
    else known.set(key, [label]);
  });
  return known;
}
