/** Where the HTTP API begins; its paths are stable. */
export const API_ROOT = "/api/v1";
