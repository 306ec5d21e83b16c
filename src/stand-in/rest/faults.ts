import { tooManyBody, tooManyHeaders } from "./rate-limits.js";

/** Something that goes wrong with the next requests to a route. */
export interface RequestFault {
  /** Any method when left out. */
  readonly method?: string;
  /** As documented, `/channels/{channel_id}/messages`; any route when left out. */
  readonly route?: string;
  /** What has to stand at named places of the path: `{ channel_id: "123" }`. */
  readonly params?: Readonly<Record<string, string>>;
  /** How many requests it meets; one when left out. */
  readonly times?: number;
  /** Requests that are let through first. */
  readonly after?: number;
  readonly effect: FaultEffect;
}

/**
 * `respond`: that answer instead of handling the request, or, with `handled`, after handling it in secret. `drop`: the
 * connection breaks, before or after. `delay`: the request waits, then is handled.
 */
export type FaultEffect =
  | {
      readonly kind: "respond";
      readonly status: number;
      readonly body?: unknown;
      readonly headers?: Readonly<Record<string, string>>;
      readonly handled?: boolean;
    }
  | { readonly kind: "drop"; readonly handled?: boolean }
  | { readonly kind: "delay"; readonly milliseconds: number };

interface Armed {
  readonly fault: RequestFault;
  skip: number;
  left: number;
}

/** The faults that wait for their requests. */
export class Faults {
  #armed: Armed[] = [];

  /** Arms a fault. Returns what disarms it. */
  add(fault: RequestFault): () => void {
    const armed: Armed = { fault, skip: fault.after ?? 0, left: fault.times ?? 1 };
    this.#armed.push(armed);
    return () => {
      this.#armed = this.#armed.filter((one) => one !== armed);
    };
  }

  /** Arms an answer of 429. @param retryAfter seconds */
  addRateLimit(
    fault: Omit<RequestFault, "effect"> & { readonly retryAfter: number; readonly global?: boolean },
  ): () => void {
    const { retryAfter, global = false, ...where } = fault;
    const headers = tooManyHeaders(retryAfter, global);
    return this.add({
      ...where,
      effect: { kind: "respond", status: 429, body: tooManyBody(retryAfter, global), headers },
    });
  }

  /** How many still wait for a request. */
  get armed(): number {
    return this.#armed.length;
  }

  clear(): void {
    this.#armed = [];
  }

  /** What happens to this request. @param params what stands at the named places of its path */
  take(method: string, route: string | null, params: ReadonlyMap<string, string>): FaultEffect | null {
    for (const armed of this.#armed) {
      if (!meets(armed.fault, method, route, params)) continue;
      if (armed.skip > 0) {
        armed.skip--;
        continue;
      }
      armed.left--;
      if (armed.left <= 0) this.#armed = this.#armed.filter((one) => one !== armed);
      return armed.fault.effect;
    }
    return null;
  }
}

function meets(
  fault: RequestFault,
  method: string,
  route: string | null,
  params: ReadonlyMap<string, string>,
): boolean {
  if (fault.method !== undefined && fault.method !== method) return false;
  if (fault.route !== undefined && fault.route !== route) return false;
  return Object.entries(fault.params ?? {}).every(([name, value]) => params.get(name) === value);
}
