/** What can be written to at a place: an open file. */
interface Writable {
  write(
    bytes: Uint8Array,
    offset: number,
    length: number,
    position: number,
  ): Promise<{ readonly bytesWritten: number }>;
}

/** One write takes at most 2 GiB; large tables go in pieces. */
const PIECE = 64 << 20;

/** Writes all of the bytes. A single write may take a part of them and report no error, as on a disk that is about to be full. */
export async function writeFully(file: Writable, bytes: Uint8Array, position: number): Promise<void> {
  let done = 0;
  while (done < bytes.length) {
    const { bytesWritten } = await file.write(bytes, done, Math.min(PIECE, bytes.length - done), position + done);
    if (bytesWritten === 0) throw new Error(`${bytes.length - done} bytes could not be written`);
    done += bytesWritten;
  }
}
