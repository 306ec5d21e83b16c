/** One complaint about one field. */
export interface FieldError {
  /** From the top of the body: `["embeds", 0, "title"]`; empty for the body itself. */
  readonly path: readonly (string | number)[];
  readonly code: string;
  readonly message: string;
}

/** A leaf holds `_errors`, a branch the names or indexes below it. */
export interface ErrorTree {
  [key: string]: ErrorTree | { readonly code: string; readonly message: string }[];
}

/** A refusal in Discord's words: an HTTP status and a body with a code. */
export class ApiError extends Error {
  readonly status: number;
  readonly code: number;
  readonly fields: readonly FieldError[];

  constructor(status: number, code: number, message: string, fields: readonly FieldError[] = []) {
    super(message);
    this.name = "ApiError";
    this.status = status;
    this.code = code;
    this.fields = fields;
  }

  /** @see https://discord.com/developers/docs/reference#error-messages */
  body(): { message: string; code: number; errors?: ErrorTree } {
    const base = { message: this.message, code: this.code };
    return this.fields.length === 0 ? base : { ...base, errors: errorTree(this.fields) };
  }
}

/** 400 with the fields that are wrong. */
export function invalidFormBody(fields: readonly FieldError[]): ApiError {
  return new ApiError(400, 50035, "Invalid Form Body", fields);
}

/** Discord's tree of field errors, each under its path in `_errors`. */
export function errorTree(fields: readonly FieldError[]): ErrorTree {
  const root: ErrorTree = {};
  for (const { path, code, message } of fields) {
    let branch = root;
    for (const step of path) {
      const next = branch[String(step)];
      if (next !== undefined && !Array.isArray(next)) branch = next;
      else {
        const made: ErrorTree = {};
        branch[String(step)] = made;
        branch = made;
      }
    }
    const leaf = branch._errors;
    if (Array.isArray(leaf)) leaf.push({ code, message });
    else branch._errors = [{ code, message }];
  }
  return root;
}
