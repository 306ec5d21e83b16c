import { Fault } from "../../coverage/fault.js";

/**
 * Reads one vector of a server's answer: an array of numbers, or base64 of little-endian 32-bit floats. Servers differ in
 * which of the two they send, whatever was asked for.
 * @returns the vector at length 1
 * @throws Fault `embedding_invalid` for anything else, for NaN, infinity and a vector of zeros; `embedding_dimensions`
 * for another number of dimensions than `dimensions` (null: any)
 */
export function readVector(answer: unknown, dimensions: number | null, model: string): Float32Array {
  const vector = typeof answer === "string" ? fromBase64(answer) : fromNumbers(answer);
  if (vector === null || vector.length === 0) throw invalid(model, "something that is no vector");
  if (dimensions !== null && vector.length !== dimensions) {
    throw new Fault(
      "embedding_dimensions",
      `The embedding model "${model}" gave ${vector.length} dimensions instead of ${dimensions}.`,
      { next: "set OPENAI_EMBEDDING_MODEL to the model of the store, or run npm run embed to embed anew" },
    );
  }
  let squares = 0;
  for (const value of vector) squares += value * value;
  if (!Number.isFinite(squares)) throw invalid(model, "a vector with NaN or infinity");
  if (squares === 0) throw invalid(model, "a vector of zeros");
  const length = Math.sqrt(squares);
  return vector.map((value) => value / length);
}

function fromNumbers(answer: unknown): Float32Array | null {
  if (!Array.isArray(answer) || !answer.every((value) => typeof value === "number")) return null;
  return Float32Array.from(answer);
}

function fromBase64(answer: string): Float32Array | null {
  const bytes = Buffer.from(answer, "base64");
  if (bytes.length % Float32Array.BYTES_PER_ELEMENT !== 0) return null;
  const vector = new Float32Array(bytes.length / Float32Array.BYTES_PER_ELEMENT);
  for (let index = 0; index < vector.length; index++) {
    vector[index] = bytes.readFloatLE(index * Float32Array.BYTES_PER_ELEMENT);
  }
  return vector;
}

function invalid(model: string, what: string): Fault {
  return new Fault("embedding_invalid", `The embedding model "${model}" gave ${what}.`, {
    next: "check OPENAI_EMBEDDING_MODEL and the server at OPENAI_BASE_URL",
  });
}
