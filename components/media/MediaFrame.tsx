"use client";

import { useTranslations } from "next-intl";
import { createLoader, createSerializer, useQueryStates } from "nuqs";
import { useCallback, useMemo, type ReactNode } from "react";
import { ExportSourceProvider, type ExportSource } from "@/components/export/ExportSource";
import { PictureDrop } from "@/components/export/PictureDrop";
import { useExportOf } from "@/components/export/useExportOf";
import { useOpenPicture } from "@/components/export/useOpenPicture";
import { useHydrated } from "@/components/page/useHydrated";
import { useSettled } from "@/components/filters/useSettled";
import { DEFAULT_MEDIA_FILTERS, type MediaFilters } from "@/lib/domain/media";
import { mediaParsers } from "@/lib/filters/mediaParsers";
import { mediaClauses, selectFacts, type FactTraits } from "@/lib/filters/selectFacts";
import { MediaProvider, type MediaActions } from "./MediaContext";
import { mediaClauseKey } from "./mediaClauseKey";
import styles from "./media.module.css";

const load = createLoader(mediaParsers);
const serialize = createSerializer(mediaParsers);
const queryOf = (filters: MediaFilters) => serialize(mutable(filters)).slice(1);

interface Props {
  readonly facts: readonly FactTraits[];
  readonly release: Pick<ExportSource, "version" | "compiledOn">;
  readonly children: ReactNode;
}

/** The media page's one filter state: it comes in from the address, and only the address changes it. */
export function MediaFrame({ facts, release, children }: Props) {
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
  const t = useTranslations("media");
  const wordsOf = useCallback(
    (asked: MediaFilters) => mediaClauses(asked).map((clause) => t(mediaClauseKey(clause))),
    [t],
  );
  const source = useExportOf(filters, release, queryOf, wordsOf, false);
  const onQuery = useCallback((query: string) => actions.set(load(query)), [actions]);
  const open = useOpenPicture("media", onQuery);
  return (
    <MediaProvider value={media}>
      <ExportSourceProvider value={source}>
        <div className={styles.frame} data-stack data-media data-ready={ready}>
          {children}
          <PictureDrop version={release.version} onView={open} />
        </div>
      </ExportSourceProvider>
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
