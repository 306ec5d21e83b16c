/** The folders as they were typed. */
export interface GivenFolders {
  readonly seeds?: string;
  readonly store?: string;
}

/** A command over the coverage that a hint names, and whether arguments of its own follow. */
const COMMAND = /npm run (?:embed|ask|search|verify|chat|articles|eval|doctor)(?![\w:-])(?: -- (?!--help))?(?! -- )/gu;
/** What every shell takes as it stands; letters of any script are among it. */
const PLAIN = /^[\p{L}\p{M}\p{N}_./:@%+=,-]+$/u;

let given: GivenFolders = {};

/** Keeps the folders that this process was called with: one process runs one command, whose hints all speak of them. */
export function calledWith({ seeds, store }: GivenFolders): void {
  given = { ...(seeds === undefined ? {} : { seeds }), ...(store === undefined ? {} : { store }) };
}

/** What to do next, over the folders that this command was called with. */
export function nextStep(next: string): string {
  return inFolders(next, given);
}

/** Repeats folders behind each command that a hint names: what is copied from it acts on what was asked about. */
export function inFolders(next: string, { seeds, store }: GivenFolders): string {
  const options = [
    ...(seeds === undefined ? [] : [`--seeds ${shellWord(seeds)}`]),
    ...(store === undefined ? [] : [`--store ${shellWord(store)}`]),
  ].join(" ");
  if (options === "") return next;
  return next.replace(COMMAND, (found) => (found.endsWith(" -- ") ? `${found}${options} ` : `${found} -- ${options}`));
}

/**
 * A value as one word of the shell's.
 * @see https://pubs.opengroup.org/onlinepubs/9799919799/utilities/V3_chap02.html#tag_19_02_02
 */
export function shellWord(value: string): string {
  return PLAIN.test(value) ? value : `'${value.replaceAll("'", "'\\''")}'`;
}
