import type { core, ZodMiniType } from "zod/mini";
import { type FieldError, invalidFormBody } from "./api-error.js";
import { normalForm } from "./normal-form.js";
import { unknownKeys } from "./unknown-keys.js";

/**
 * Holds a body against Discord's published schema, then against the rules that the schema is lax on.
 * @param rules what the API demands beyond the schema; runs only on a body that fits it
 * @throws ApiError 400 with code 50035 and the tree of errors
 */
export function assertBody<T>(
  schema: ZodMiniType<T>,
  body: unknown,
  rules: (body: T) => FieldError[] = () => [],
): asserts body is T {
  const errors: FieldError[] = [];
  if (!fits(schema, body, errors)) throw invalidFormBody(errors);
  const further = rules(body);
  if (further.length > 0) throw invalidFormBody(further);
}

/**
 * Whether a body fits the schema and has no unknown keys.
 * @param errors what is wrong is added here, below `path`
 */
export function fits<T>(schema: ZodMiniType<T>, body: unknown, errors: FieldError[], path: Path = []): body is T {
  const normal = normalForm(body);
  const parsed = schema.safeParse(normal);
  const found = parsed.success
    ? unknownKeys(normal, parsed.data)
    : parsed.error.issues.flatMap((issue) => fieldErrors(issue, normal, []));
  errors.push(...found.map((error) => ({ ...error, path: [...path, ...error.path] })));
  return found.length === 0;
}

type Path = readonly (string | number)[];

function fieldErrors(issue: core.$ZodIssue, body: unknown, above: Path): FieldError[] {
  const path = [...above, ...issue.path.map((step) => (typeof step === "number" ? step : String(step)))];
  if (issue.code === "invalid_union") {
    // The branch that the value was meant for is the one that does not object to its `type`.
    const meant = issue.errors.find(
      (branch) => !branch.some((inner) => inner.path[0] === "type" || inner.path.length === 0),
    );
    if (meant) return meant.flatMap((inner) => fieldErrors(inner, body, path));
    return [{ path, code: "UNION_TYPE_CHOICES", message: "The value of this field does not match any of its types." }];
  }
  return [{ path, ...wording(issue, valueAt(body, path)) }];
}

function valueAt(body: unknown, path: Path): unknown {
  let value = body;
  for (const step of path) {
    if (typeof value !== "object" || value === null) return undefined;
    value = Object.getOwnPropertyDescriptor(value, step)?.value;
  }
  return value;
}

/** Discord's code and sentence for an objection of the schema. */
function wording(issue: core.$ZodIssue, value: unknown): { code: string; message: string } {
  if (value === undefined) return { code: "BASE_TYPE_REQUIRED", message: "This field is required" };
  switch (issue.code) {
    case "too_big":
      if (issue.origin === "string" || issue.origin === "array") {
        return { code: "BASE_TYPE_MAX_LENGTH", message: `Must be ${issue.maximum} or fewer in length.` };
      }
      return { code: "NUMBER_TYPE_MAX", message: `int value should be less than or equal to ${issue.maximum}.` };
    case "too_small":
      if (value === "") return { code: "BASE_TYPE_REQUIRED", message: "This field is required" };
      if (issue.origin === "string" || issue.origin === "array") {
        return { code: "BASE_TYPE_MIN_LENGTH", message: `Must be ${issue.minimum} or more in length.` };
      }
      return { code: "NUMBER_TYPE_MIN", message: `int value should be greater than or equal to ${issue.minimum}.` };
    case "invalid_value":
      return { code: "BASE_TYPE_CHOICES", message: `Value must be one of {${issue.values.map(String).join(", ")}}.` };
    case "invalid_format":
      return wordingOfFormat(issue.format, value);
    case "invalid_type":
      return { code: "BASE_TYPE_INVALID", message: `Could not interpret "${asText(value)}" as ${issue.expected}.` };
    default:
      return { code: "BASE_TYPE_INVALID", message: issue.message };
  }
}

function wordingOfFormat(format: string, value: unknown): { code: string; message: string } {
  if (format === "url") return { code: "URL_TYPE_INVALID_URL", message: "Not a well formed URL." };
  if (format === "datetime") {
    return { code: "DATE_TIME_TYPE_PARSE", message: `Could not parse ${asText(value)}. Should be ISO8601.` };
  }
  return { code: "NUMBER_TYPE_COERCE", message: `Value "${asText(value)}" is not snowflake.` };
}

/** A value as a refusal names it. An object is never asked for its own `toString`: the sender may have set that. */
function asText(value: unknown): string {
  return typeof value === "string" ? value : JSON.stringify(value);
}
