// Bundles the preview's page to dist/preview/page/: one script, one style sheet, nothing that is fetched from elsewhere.
import { copyFileSync, mkdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { buildSync } from "esbuild";

const root = fileURLToPath(new URL("..", import.meta.url));
const from = `${root}src/preview/page`;
const to = `${root}dist/preview/page`;

mkdirSync(to, { recursive: true });
buildSync({
  entryPoints: { app: `${from}/main.ts` },
  outdir: to,
  bundle: true,
  minify: true,
  format: "esm",
  target: "es2023",
  tsconfig: `${root}tsconfig.page.json`,
  conditions: ["browser", "production"],
  legalComments: "linked",
  logLevel: "warning",
});
buildSync({ entryPoints: [`${from}/app.css`], outdir: to, bundle: true, minify: true, logLevel: "warning" });
for (const file of ["index.html", "icon.svg"]) copyFileSync(`${from}/${file}`, `${to}/${file}`);
