import type { Act } from "../acts.js";
import type { ActResult, CoverageOverview, ExplainedAnswer, Refused, UploadStage } from "../wire.js";

/** Why the server did not do it. */
export class ServerError extends Error {
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
}

async function ask<T>(path: string, init?: RequestInit): Promise<T> {
  let response: Response;
  try {
    response = await fetch(path, init);
  } catch (cause) {
    throw new ServerError("unreachable", String(cause));
  }
  if (response.ok) return response.json();
  const refused: Partial<Refused> = await response.json().catch(() => ({}));
  throw new ServerError(refused.error?.code ?? "failed", refused.error?.message ?? response.statusText);
}

/** Does something in the place of `person`. @throws ServerError */
export function act(person: string, deed: Act): Promise<ActResult> {
  return ask(`/api/act?as=${encodeURIComponent(person)}`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(deed),
  });
}

/** The coverage, as far as it fits the words. @throws ServerError */
export function fetchCoverage(query: string): Promise<CoverageOverview> {
  return ask(`/api/coverage?q=${encodeURIComponent(query)}`);
}

/** The last answer; null before the first. @throws ServerError */
export function fetchLastAnswer(): Promise<ExplainedAnswer | null> {
  return ask("/api/last-answer");
}

/** Adds an article to the scratch copy; resolves when it is embedded. @throws ServerError */
export function uploadArticle(file: File): Promise<UploadStage> {
  return ask(`/api/articles?name=${encodeURIComponent(file.name)}`, {
    method: "POST",
    headers: { "content-type": "application/octet-stream" },
    body: file,
  });
}
