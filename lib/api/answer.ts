/** What a path of the API answers, before it becomes HTTP. */
export interface Answer {
  readonly status: 200 | 400 | 404;
  /** The media type with its parameters. */
  readonly type: string;
  readonly body: string | Uint8Array<ArrayBuffer>;
  /** The name to save it under; null for what is read by programs. */
  readonly fileName: string | null;
}

export const JSON_TYPE = "application/json; charset=utf-8";

/** A document as JSON. */
export function jsonAnswer(document: unknown, status: Answer["status"] = 200): Answer {
  return { status, type: JSON_TYPE, body: JSON.stringify(document), fileName: null };
}
