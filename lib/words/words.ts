/** A catalogue's words by their whole key, as next-intl's translator gives them on the server and in the browser. */
export type Words = (key: string, values?: Record<string, string | number>) => string;
