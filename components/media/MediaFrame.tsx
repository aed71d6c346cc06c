"use client";

import { createSerializer, useQueryStates } from "nuqs";
import { useMemo, type ReactNode } from "react";
import { useHydrated } from "@/components/page/useHydrated";
import { useSettled } from "@/components/filters/useSettled";
import { DEFAULT_MEDIA_FILTERS, type MediaFilters } from "@/lib/domain/media";
import { mediaParsers } from "@/lib/filters/mediaParsers";
import { selectFacts, type FactTraits } from "@/lib/filters/selectFacts";
import { MediaProvider, type MediaActions } from "./MediaContext";
import styles from "./media.module.css";

const serialize = createSerializer(mediaParsers);

interface Props {
  readonly facts: readonly FactTraits[];
  readonly children: ReactNode;
}

/** The media page's one filter state: it comes in from the address, and only the address changes it. */
export function MediaFrame({ facts, children }: Props) {
  const [state, write] = useQueryStates(mediaParsers, { history: "push", scroll: false, shallow: true });
  const filters: MediaFilters = useSettled(serialize(state), state);
  const ready = useHydrated();
  const actions = useMemo<MediaActions>(
    () => ({
      set: (patch) => void write(mutable(patch)),
      toggle: (clause, value) =>
        void write((current) => {
          const list: readonly string[] = current[clause];
          return {
            [clause]: list.includes(value) ? list.filter((item) => item !== value) : [...list, value],
          };
        }),
      clear: () => void write((current) => mutable({ ...DEFAULT_MEDIA_FILTERS, axis: current.axis })),
    }),
    [write],
  );
  const media = useMemo(
    () => ({ facts, filters, actions, inView: new Set(selectFacts(facts, filters)) }),
    [facts, filters, actions],
  );
  return (
    <MediaProvider value={media}>
      <div className={styles.frame} data-media data-ready={ready}>
        {children}
      </div>
    </MediaProvider>
  );
}

/** nuqs types its lists as writable ones; it never writes to them. */
function mutable(patch: Partial<MediaFilters>) {
  return patch as {
    -readonly [Key in keyof MediaFilters]?: MediaFilters[Key] extends readonly (infer Item)[]
      ? Item[]
      : MediaFilters[Key];
  };
}
