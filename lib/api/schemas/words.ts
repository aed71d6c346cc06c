import { z } from "zod";
import { COUNTING_RULES, LIST_SCOPES, MAP_VIEWS, TOPIC_CHOICES } from "@/lib/domain/filters";
import { STANCES } from "@/lib/domain/stance";
import { STANDINGS } from "@/lib/domain/standing";
import { REGIONAL_GROUPS, STATE_GROUPS } from "@/lib/domain/state";
import {
  CONFIDENCES,
  DATE_PRECISIONS,
  FORUMS,
  SIDES,
  STATEMENT_KINDS,
  STATEMENT_STATUSES,
  TOPICS,
} from "@/lib/domain/statement";

/** The words and codes of the API's documents, from the lists of the domain. */
export const topic = z.enum(TOPICS);
export const topicChoice = z.enum(TOPIC_CHOICES);
export const forum = z.enum(FORUMS);
export const kind = z.enum(STATEMENT_KINDS);
export const side = z.enum(SIDES);
export const status = z.enum(STATEMENT_STATUSES);
export const confidence = z.enum(CONFIDENCES);
export const datePrecision = z.enum(DATE_PRECISIONS);
export const stance = z.enum(STANCES);
export const standing = z.enum(STANDINGS);
export const rule = z.enum(COUNTING_RULES);
export const listScope = z.enum(LIST_SCOPES);
export const mapView = z.enum(MAP_VIEWS);
export const regionalGroup = z.enum(REGIONAL_GROUPS);
export const stateGroup = z.enum(STATE_GROUPS);

export const iso3 = z
  .string()
  .regex(/^[A-Z]{3}$/)
  .describe("ISO 3166-1 alpha-3 code");
export const day = z.iso.date().describe("Day as YYYY-MM-DD");
export const partialDate = z
  .string()
  .regex(/^\d{4}(-\d{2}){0,2}$/)
  .describe("Year, month or day");
export const count = z.int().min(0);
export const text = z.string();

/** What every document of the API begins with. */
export const versionFields = {
  version: z
    .string()
    .regex(/^\d{4}\.\d+$/)
    .describe("Data version"),
  compiledOn: day.describe("Day the data version was compiled"),
};
