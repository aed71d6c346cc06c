/** What a picture's file says of itself, so that it can be cited and its view found again. */
export interface PictureFacts {
  readonly title: string;
  readonly description: string;
  /** The chart's name in addresses. */
  readonly chart: string;
  readonly locale: string;
  /** The view's filters as an address's query, without the question mark. */
  readonly query: string;
  /** Where the view is found. */
  readonly address: string;
  readonly version: string;
  readonly compiledOn: string;
  readonly licence: string;
  /** On what it rests, as printed below it: counting rule, sources, version. */
  readonly ground: string;
  /** What is said of the borders; empty where none are drawn or counted on. */
  readonly borders: string;
}

/** Under this key a picture keeps the view it was drawn from. */
export const VIEW_KEY = "where-states-stand";

/** What is needed to open a picture's view again, as one line of JSON. */
export function viewNote({ chart, locale, query, version }: PictureFacts): string {
  return JSON.stringify({ chart, locale, query, version });
}
