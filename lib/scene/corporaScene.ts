import { corpusScale } from "@/lib/chart/corpusScale";
import { dayNumber } from "@/lib/domain/dayNumber";
import { PLATFORMS } from "@/lib/domain/media";
import { formatDate } from "@/lib/format/formatDate";
import { formatNumber } from "@/lib/format/formatNumber";
import type { MediaPictureContext } from "./mediaPictureContext";
import type { Box, SceneNode } from "./scene";
import { trackScene, type Tracks } from "./trackScene";

/** The sizes of the three collections and the periods they are of: side by side in a wide picture, else one below the other. */
export function corporaScene(context: MediaPictureContext, box: Box, text: number): SceneNode[] {
  const sizes = sizeTracks(context);
  const periods = periodTracks(context);
  if (box.width > 1.4 * box.height) {
    const width = (box.width - text * 4) * 0.56;
    const rest = box.width - width - text * 4;
    return [
      ...trackScene(context, sizes, { ...box, width }, text),
      ...trackScene(context, periods, { ...box, x: box.x + box.width - rest, width: rest }, text),
    ];
  }
  const height = (box.height - text * 2) / 2;
  return [
    ...trackScene(context, sizes, { ...box, height }, text),
    ...trackScene(context, periods, { ...box, y: box.y + box.height - height, height }, text),
  ];
}

function sizeTracks({ t, model, figures, filters, inView }: MediaPictureContext): Tracks {
  const scale = corpusScale(
    PLATFORMS.map((platform) => figures.corpora[platform].value),
    filters.axis,
  );
  return {
    heading: t("picture.media.counted"),
    mark: filters.axis === "linear" ? "bar" : "dot",
    rows: PLATFORMS.map((platform) => {
      const { value, fact } = figures.corpora[platform];
      return {
        figure: formatNumber(value, model.language),
        label: t(`media.corpus.${platform}`),
        start: 0,
        end: scale.place(value),
        muted: !inView.has(fact),
      };
    }),
    ticks: scale.ticks.map(({ value, at }) => ({ at, label: formatNumber(value, model.language) })),
  };
}

function periodTracks({ t, model, figures, inView }: MediaPictureContext): Tracks {
  const spans = PLATFORMS.map((platform) => ({ platform, ...figures.periods[platform] }));
  const days = [...new Set(spans.flatMap(({ from, to }) => [from, to]))].sort();
  const first = dayNumber(days[0]!);
  const length = dayNumber(days.at(-1)!) - first;
  const at = (date: string) => (dayNumber(date) - first) / length;
  return {
    heading: t("media.periods"),
    mark: "bar",
    rows: spans.map(({ platform, from, to, fact }) => ({
      figure: null,
      label: t(`media.corpus.${platform}`),
      start: at(from),
      end: at(to),
      muted: !inView.has(fact),
    })),
    ticks: days.map((date) => ({ at: at(date), label: formatDate(date, model.language, "short") })),
  };
}
