import { DRAWN_PATHS } from "@/lib/export/drawnPaths";
import { jsonAnswer } from "./answer";
import { openApi } from "./openApi";
import { VERSION_KEY } from "./queryKey";
import type { Resource } from "./resource";
import { openApiDocument } from "./schemas/releaseSchemas";
import { DOCUMENTS } from "./resources/documents";
import { FEEDS } from "./resources/feeds";
import { FILES } from "./resources/files";
import { STANDINGS_RESOURCES } from "./resources/standings";

const DESCRIPTION: Resource = {
  path: "/openapi.json",
  id: "openApi",
  summary: "This description, after OpenAPI 3.1",
  media: "application/json",
  schema: openApiDocument,
  keys: [VERSION_KEY],
  strict: false,
  parameter: null,
  answer: (release) => jsonAnswer(openApi(release, RESOURCES, DRAWN_PATHS)),
};

/** Every path of the API that is no picture; a path in full stands before one with a parameter. */
export const RESOURCES: readonly Resource[] = [
  ...DOCUMENTS,
  ...STANDINGS_RESOURCES,
  ...FEEDS,
  DESCRIPTION,
  ...FILES,
];
