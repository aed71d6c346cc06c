import type { DrawnPath } from "@/lib/api/drawnPath";
import { CHARTS, pageOfChart } from "@/lib/chart/charts";
import { BRIEF_KEYS, BRIEF_KINDS } from "./briefKinds";
import { PICTURE_FORMATS, PICTURE_TYPES } from "./pictureFormats";
import { pictureKeys } from "./pictureKeys";

const FORMAT = {
  name: "format",
  what: "chart",
  description: "SVG, PNG, PDF in A4, or as CSV what the chart shows",
  values: () => PICTURE_FORMATS,
};

/** Every path of the API whose answers are drawn: a picture of each chart, a brief of each kind. */
export const DRAWN_PATHS: readonly DrawnPath[] = [
  ...CHARTS.map((chart) => ({
    path: `/charts/${chart}.{format}`,
    id: `${chart}Chart`,
    summary: `The chart “${chart}” of the page “${pageOfChart(chart)}”, framed with all it needs to be printed by itself`,
    media: PICTURE_FORMATS.map((format) => PICTURE_TYPES[format].split(";")[0]!),
    keys: pictureKeys(chart),
    parameter: FORMAT,
  })),
  ...Object.entries(BRIEF_KINDS).map(([folder, parameter]) => ({
    path: `/briefs/${folder}/{${parameter.name}}.pdf`,
    id: `${parameter.what}Brief`,
    summary: `The brief of one ${parameter.what}, as PDF of A4 pages`,
    media: [PICTURE_TYPES.pdf],
    keys: BRIEF_KEYS,
    parameter,
  })),
];
