import { matching } from "./cells";

export const iso3 = matching(/^[A-Z]{3}$/, "an ISO 3166-1 alpha-3 code", "Write three capital letters");

export const iso2 = matching(/^[A-Z]{2}$/, "an ISO 3166-1 alpha-2 code", "Write two capital letters");

export const isoNumeric = matching(/^\d{3}$/, "an ISO 3166-1 numeric code", "Write three digits");

export const year = matching(/^\d{4}$/, "a year", "Write four digits");

export const identifier = matching(
  /^[a-z0-9]+(-[a-z0-9]+)*$/,
  "an identifier",
  "Write lower-case letters and digits, with single hyphens between words",
);

export const sourceIdentifier = matching(
  /^[a-z0-9]+(-[a-z0-9]+)*\.s[1-9]\d*$/,
  "a source identifier",
  "Write the statement's id, then .s and a number",
);

export const factIdentifier = matching(
  /^[A-Za-z0-9]+(-[A-Za-z0-9]+)*$/,
  "an identifier",
  "Write letters and digits, with single hyphens between words",
);
