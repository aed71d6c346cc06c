import { z } from "zod";
import { citationCff } from "@/lib/cite/citationCff";
import type { Release } from "@/lib/domain/release";

const described = z.object({ description: z.string(), keywords: z.array(z.string()) });

/** CITATION.cff of a release. */
export function citationFile({ dataset, descriptor }: Release): string {
  return citationCff(dataset, described.parse(descriptor));
}
