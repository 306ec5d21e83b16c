import { readdirSync } from "node:fs";
import { expect, it } from "vitest";
import { openBudget } from "../../src/cli/open-budget.js";
import { temporaryFolder } from "../fakes/temporary-folder.js";

const config = { hasChatModel: true, dailyTokens: 1000, timeZone: "Asia/Seoul" };

it("counts what one command spends against the next one's day", async () => {
  const stateDir = temporaryFolder();
  const first = await openBudget({ ...config, stateDir });
  first.budget?.spend(400);
  first.close();
  const second = await openBudget({ ...config, stateDir });
  expect(second.budget?.left()).toBe(600);
  second.close();
});

it.each([
  ["without a limit", { dailyTokens: null }],
  ["without a chat model", { hasChatModel: false }],
])("opens nothing %s", async (_, less) => {
  const stateDir = temporaryFolder();
  const opened = await openBudget({ ...config, ...less, stateDir });
  expect(opened.budget).toBeUndefined();
  opened.close();
  expect(readdirSync(stateDir)).toEqual([]);
});
