"use client";

import { memo, useRef, useState } from "react";
import { useTranslations } from "next-intl";
import type { Iso3 } from "@/lib/domain/state";
import { beginsAWord } from "@/lib/format/beginsAWord";
import { foldName } from "@/lib/format/foldName";
import type { RecordState } from "@/lib/stats/positionRecord";
import styles from "./stateTable.module.css";

interface Props {
  /** Per state of the record, its folded name in the page's language. */
  readonly folded: readonly string[];
  readonly states: readonly RecordState[];
  /** The data version, whose names in other languages are fetched. */
  readonly version: string;
  /** Told the places of the states found; null where nothing is asked. */
  readonly onMatches: (matches: ReadonlySet<number> | null) => void;
}

/** Searches by every name held; the names in other languages are fetched when the reader begins to type. */
export const StateSearch = memo(function StateSearch({ folded, states, version, onMatches }: Props) {
  const t = useTranslations("table");
  const [text, setText] = useState("");
  const others = useRef<Readonly<Record<Iso3, readonly string[]>> | null>(null);
  const asked = useRef("");

  const search = (value: string) => {
    asked.current = value;
    setText(value);
    const wanted = foldName(value);
    if (wanted === "") return onMatches(null);
    const found = states.flatMap((state, i) =>
      [folded[i]!, state.iso3.toLowerCase(), ...(others.current?.[state.iso3] ?? [])].some((name) =>
        beginsAWord(name, wanted),
      )
        ? [i]
        : [],
    );
    onMatches(new Set(found));
  };
  const loadOtherNames = async () => {
    if (others.current !== null) return;
    const { fetchStateNames } = await import("@/lib/queries/fetchStateNames");
    others.current = await fetchStateNames(version);
    search(asked.current);
  };
  return (
    <label className={styles.search} data-needs-script>
      <span className={styles.searchLabel}>{t("search")}</span>
      <input
        type="search"
        value={text}
        placeholder={t("searchExample")}
        autoComplete="off"
        spellCheck={false}
        onFocus={() => void loadOtherNames()}
        onChange={(event) => search(event.target.value)}
      />
    </label>
  );
});
