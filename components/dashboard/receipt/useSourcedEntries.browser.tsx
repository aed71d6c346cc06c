import { useEffect, useState, type ReactNode } from "react";
import type { SourcedEntriesProps } from "./SourcedEntries";

type Draw = (props: SourcedEntriesProps) => ReactNode;

let loaded: Draw | null = null;

/** Draws entries with their sources; null until the code for it has come, which a first use asks for. */
export function useSourcedEntries(): Draw | null {
  const [draw, setDraw] = useState(() => loaded);
  useEffect(() => {
    let here = true;
    void import("./SourcedEntries").then(({ SourcedEntries }) => {
      loaded ??= (props) => <SourcedEntries {...props} />;
      if (here) setDraw(() => loaded);
    });
    return () => {
      here = false;
    };
  }, []);
  return draw;
}
