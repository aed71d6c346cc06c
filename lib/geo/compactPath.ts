import { geoPath, type GeoPermissibleObjects, type GeoProjection } from "d3-geo";
import { DrawnRings, type DrawnRing } from "./drawnRings";
import { ringArea } from "./ringArea";

/**
 * The path text of a shape: whole map units, relative commands, no separators that SVG does not need.
 * Rings under `minimumArea` (map units squared) are left out unless none is larger; an empty text means no shape.
 */
export function compactPath(
  shape: GeoPermissibleObjects,
  projection: GeoProjection,
  minimumArea = 0,
): string {
  return ringsText(projectedRings(shape, projection, minimumArea));
}

/** The rings and lines of a shape in whole map units, without repeated points, as `compactPath` writes them. */
export function projectedRings(
  shape: GeoPermissibleObjects,
  projection: GeoProjection,
  minimumArea = 0,
): readonly DrawnRing[] {
  const drawn = new DrawnRings();
  geoPath(projection, drawn)(shape);
  const rings = drawn.rings.filter((ring) => !ring.closed || ringArea(ring.points) > 0);
  const largest = Math.max(...rings.map((ring) => ringArea(ring.points)));
  const least = Math.min(minimumArea, largest);
  return rings.filter((ring) => !ring.closed || ringArea(ring.points) >= least);
}

function ringsText(rings: readonly DrawnRing[]): string {
  let [x, y] = [0, 0];
  let text = "";
  for (const { points, closed } of rings) {
    const [start] = points;
    if (start === undefined) continue;
    text += "m";
    let previous = "";
    for (const point of points) {
      const [dx, dy] = [numberText(point[0] - x, previous), numberText(point[1] - y, "0")];
      text += dx + dy;
      [x, y] = point;
      previous = dy;
    }
    if (!closed) continue;
    text += "z";
    [x, y] = start;
  }
  return text;
}

/** A number as SVG reads it after another one: a space only where no minus sign parts the two. */
function numberText(value: number, previous: string): string {
  return previous !== "" && value >= 0 ? ` ${value}` : String(value);
}
