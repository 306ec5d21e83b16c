import type { Route } from "./route.js";

export interface Match {
  readonly route: Route;
  readonly params: ReadonlyMap<string, string>;
}

interface Compiled {
  readonly route: Route;
  readonly steps: readonly string[];
}

/** Finds the route of a path; of several that fit, the one with the most fixed steps. */
export class Router {
  readonly #routes: readonly Compiled[];

  constructor(routes: readonly Route[]) {
    this.#routes = routes
      .map((route) => ({ route, steps: route.path.split("/").slice(1) }))
      .sort((a, b) => places(a) - places(b));
  }

  /** @returns the match, "method" when the path exists with other methods only, or "path" when it does not exist */
  find(method: string, path: string): Match | "method" | "path" {
    const steps = path.split("/").slice(1);
    let known = false;
    for (const { route, steps: pattern } of this.#routes) {
      const params = matchSteps(pattern, steps);
      if (!params) continue;
      if (route.method === method) return { route, params };
      known = true;
    }
    return known ? "method" : "path";
  }
}

function places(compiled: Compiled): number {
  return compiled.steps.filter((step) => step.startsWith("{")).length;
}

function matchSteps(pattern: readonly string[], steps: readonly string[]): Map<string, string> | undefined {
  if (pattern.length !== steps.length) return undefined;
  const params = new Map<string, string>();
  for (const [index, expected] of pattern.entries()) {
    // Clients write `@original` as `%40original`: a step is decoded before it is compared.
    const given = decoded(steps[index] ?? "");
    if (given === undefined || given === "") return undefined;
    if (expected.startsWith("{")) params.set(expected.slice(1, -1), given);
    else if (expected !== given) return undefined;
  }
  return params;
}

function decoded(step: string): string | undefined {
  try {
    return decodeURIComponent(step);
  } catch {
    return undefined;
  }
}
