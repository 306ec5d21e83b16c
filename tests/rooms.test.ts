import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, posix } from "node:path";
import { describe, expect, it } from "vitest";

/** Data travels one way: a room imports from rooms to its left, and from config's plain types. */
const ROOMS = ["coverage", "vectorstore", "retrieval", "answer", "discord", "preview"];
/** Rooms beside the way, with the rooms they may import from. */
const BESIDE: Readonly<Record<string, readonly string[]>> = {
  "stand-in": [],
  state: ["coverage", "retrieval", "answer", "discord"],
  evaluation: ["coverage", "vectorstore", "retrieval", "answer", "discord", "stand-in"],
};

interface Import {
  readonly file: string;
  readonly from: string;
  readonly target: string;
}

function importsOf(folder: string): Import[] {
  const files = readdirSync(folder, { recursive: true })
    .map(String)
    .filter((file) => file.endsWith(".ts"));
  return files.flatMap((name) => {
    const file = posix.join("src", name.replaceAll("\\", "/"));
    const text = readFileSync(join(folder, name), "utf8");
    return [...text.matchAll(/(?:from|import|import\()\s*"(?<target>[^"]+)"/gu)].map((match) => {
      const target = match.groups?.target ?? "";
      const resolved = target.startsWith(".") ? posix.join(dirname(file), target) : target;
      return { file, from: file.split("/")[1] ?? "", target: resolved };
    });
  });
}

const imports = importsOf("src");

describe("the rooms of src/", () => {
  it("are read at all", () => {
    expect(imports.length).toBeGreaterThan(50);
  });

  it("import only from rooms to their left", () => {
    const backwards = imports.filter(({ from, target }) => {
      const to = target.startsWith("src/") ? (target.split("/")[1] ?? "") : from;
      if (to === from || to === "config.js") return false;
      if (from in BESIDE) return !BESIDE[from]?.includes(to);
      if (!ROOMS.includes(from)) return false;
      return !ROOMS.includes(to) || ROOMS.indexOf(to) > ROOMS.indexOf(from);
    });
    expect(backwards.filter(({ from, target }) => !(from === "preview" && target.startsWith("src/stand-in/")))).toEqual(
      [],
    );
  });

  it("leave discord.js to the room discord, and the environment to config.ts", () => {
    const strangers = imports.filter(({ from, target }) => target === "discord.js" && from !== "discord");
    expect(strangers).toEqual([]);
    const readers = readdirSync("src", { recursive: true })
      .map(String)
      .filter((file) => file.endsWith(".ts") && readFileSync(join("src", file), "utf8").includes("process.env"));
    expect(readers).toEqual(["config.ts"]);
  });

  it("keep slow packages out of what every start imports", () => {
    const slow = /^(?:langchain|@langchain\/|discord\.js|onnxruntime-node)/u;
    const eager = new Set<string>();
    const visit = (file: string) => {
      if (eager.has(file)) return;
      eager.add(file);
      const text = readFileSync(file, "utf8");
      for (const match of text.matchAll(/^(?:import|export) (?!type)(?:[^;"]*? from )?"(?<target>[^"]+)";/gmu)) {
        const target = match.groups?.target ?? "";
        if (target.startsWith(".")) visit(posix.join(dirname(file), target.replace(/\.js$/u, ".ts")));
        else expect(slow.test(target), `${file} imports ${target}`).toBe(false);
      }
    };
    const commands = readdirSync("src/cli")
      .filter((file) => file.endsWith(".ts"))
      .map((file) => `src/cli/${file}`);
    for (const command of ["src/main.ts", ...commands]) visit(command);
    expect(eager.size).toBeGreaterThan(30);
  });

  it("are named, with their folders, in docs/architecture.md", () => {
    const named = [...readFileSync("docs/architecture.md", "utf8").matchAll(/`(?<name>[a-z][a-z-]*(?:\/[a-z-]+)*)`/gu)];
    const folders = readdirSync("src", { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name.endsWith(".ts"))
      .map(({ parentPath }) => posix.relative("src", parentPath.replaceAll("\\", "/")))
      .filter((folder) => folder !== "");
    expect(new Set(named.map(({ groups }) => groups?.name))).toEqual(new Set(folders));
  });
});
