import { z } from "zod";
import cases from "@/data/geo/boundaries.json";

const position = z.tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)]);
const areaId = z.string().regex(/^[A-Z]{3}$/);

/** A dashed line: a common border, or its part between two points, or the outline of an atlas feature. */
const lineSchema = z.union([
  z.strictObject({ between: z.tuple([areaId, areaId]), from: position, to: position }),
  z.strictObject({ between: z.tuple([areaId, areaId]) }),
  z.strictObject({ around: z.string().min(1) }),
]);

const caseSchema = z.strictObject({
  id: z.string().regex(/^[a-z-]+$/),
  /** The areas it is about, by the map's ids. */
  area: z.array(areaId),
  policy: z.string().min(1),
  reason: z.string().min(1),
  source: z.string().min(1),
  drawnAs: z.enum(["area", "part_of_state", "dashed_line", "left_out"]),
  lines: z.array(lineSchema),
});

export type BoundaryLine = z.infer<typeof lineSchema>;
export type BoundaryCase = z.infer<typeof caseSchema>;

/** The register of disputed boundaries: how each is drawn, why, and on whose word. Throws on a malformed case. */
export function boundaryRegister(): readonly BoundaryCase[] {
  return z.array(caseSchema).parse(cases);
}
