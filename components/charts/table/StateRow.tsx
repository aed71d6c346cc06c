"use client";

import { memo } from "react";
import { StateCells, type StateCellsProps } from "./StateCells";

interface Props extends StateCellsProps {
  readonly listed: boolean;
  /** One of the first rows listed, which is drawn even where the table is far from the screen. */
  readonly leading: boolean;
  readonly muted: boolean;
}

/** One state's row; its cells stay as they are when it comes or goes. */
export const StateRow = memo(function StateRow({ listed, leading, muted, ...cells }: Props) {
  return (
    <tr
      role="row"
      data-iso3={cells.state.iso3}
      data-standing={cells.standing}
      data-muted={muted || undefined}
      data-leading={leading || undefined}
      hidden={!listed}
    >
      <StateCells {...cells} />
    </tr>
  );
});
