import { writeArrays } from "./array-file.js";
import { NO_LABEL, type Snapshot } from "./snapshot.js";
import { VectorIndex } from "./vector-index.js";
import type { VectorJournal } from "./vector-journal.js";

/** Past this share of deleted vectors an index is built anew. */
const WORN = 0.2;

/** Brings a vector index up to what the coverage now needs, reusing what the snapshot before it had. */
export class VectorWriter {
  readonly #index: VectorIndex;
  readonly #labels: Uint32Array;
  readonly #keys: readonly string[];
  #nextLabel: number;

  private constructor(index: VectorIndex, labels: Uint32Array, keys: readonly string[], nextLabel: number) {
    this.#index = index;
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
    return new VectorWriter(index, labels, keys, previous.manifest.nextLabel);
  }

  /** Adds the vectors that the journal has and the index lacks. */
  async takeFrom(journal: VectorJournal): Promise<void> {
    for (const [passage, key] of this.#keys.entries()) {
      if (this.#labels[passage] !== NO_LABEL) continue;
      const vector = await journal.get(key);
      if (!vector) continue;
      this.#index.add(this.#nextLabel, vector);
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

  /** Writes the index and the label of each passage. */
  async save(vectorsPath: string, labelsPath: string): Promise<void> {
    await this.#index.save(vectorsPath);
    await writeArrays(labelsPath, { labels: this.#labels });
  }
}

/** Two passages of the same text share a key and have a label each. */
function labelsByKey(snapshot: Snapshot): Map<string, number[]> {
  const known = new Map<string, number[]>();
  snapshot.labels.forEach((label, passage) => {
    if (label === NO_LABEL) return;
    const key = snapshot.passages.key(passage);
    const labels = known.get(key);
    if (labels) labels.push(label);
    else known.set(key, [label]);
  });
  return known;
}
