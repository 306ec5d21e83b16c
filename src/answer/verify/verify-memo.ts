/**
 * Remembers what a pure function gave for the last few texts: one answer's claims are held against the same few passages
 * again and again. Forgets everything when `most` texts are remembered.
 */
export function remembering<T>(compute: (text: string) => T, most: number): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const remembered = known.get(text);
    if (remembered !== undefined) return remembered;
    const value = compute(text);
    if (known.size >= most) known.clear();
    known.set(text, value);
    return value;
  };
}
