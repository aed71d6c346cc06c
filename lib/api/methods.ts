/** What may be done with a path of the API. */
export const METHODS = ["GET", "HEAD", "OPTIONS"] as const;
