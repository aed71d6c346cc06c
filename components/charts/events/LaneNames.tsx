import { useWordsDirection } from "@/components/page/useWordsDirection";
import type { EventHeights } from "@/lib/chart/eventHeights";
import type { EventLane } from "@/lib/domain/datedEvent";
import chart from "./eventChart.module.css";
import { heightStyle } from "./placeStyle";

/** A lane as its name says it: how many of its events pass the other filters. */
export interface LaneName {
  readonly lane: EventLane;
  readonly name: string;
  readonly count: string;
  readonly pressed: boolean;
}

interface Props {
  readonly label: string;
  readonly lanes: readonly LaneName[];
  readonly heights: EventHeights;
  readonly onLane: (lane: EventLane) => void;
}

/** The lanes by name; a name is the filter of its lane. */
export function LaneNames({ label, lanes, heights, onLane }: Props) {
  const direction = useWordsDirection();
  return (
    <div role="group" aria-label={label}>
      {lanes.map(({ lane, name, count, pressed }) => (
        <p
          key={lane}
          className={`${chart.placed} ${chart.lane}`}
          style={heightStyle("y", heights.tops[lane])}
        >
          <button
            type="button"
            data-lane={lane}
            aria-pressed={pressed}
            dir={direction}
            onClick={() => onLane(lane)}
          >
            <span className={chart.laneName}>{name}</span> <span className={chart.laneCount}>{count}</span>
          </button>
        </p>
      ))}
    </div>
  );
}
