// Runs one built command: node scripts/run.mjs cli/ask "question". Builds first if the sources are newer.
import { build } from "./build.mjs";

const [command = "main", ...rest] = process.argv.slice(2);
build();
process.argv.splice(1, process.argv.length - 1, command, ...rest);
process.setSourceMapsEnabled(true);
await import(new URL(`../dist/${command}.js`, import.meta.url).href);
