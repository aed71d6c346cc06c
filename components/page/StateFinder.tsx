"use client";

import { useEffect, useId, useRef, useState, type KeyboardEvent } from "react";
import type { Locale } from "@/lib/domain/state";
import { carriedAddress } from "@/lib/view/carriedAddress";
import { pagePaths } from "@/lib/view/pagePaths";
import type { SearchStates } from "./searchStates";
import button from "@/components/ui/button.module.css";
import styles from "./stateFinder.module.css";

interface Words {
  readonly label: string;
  readonly go: string;
  readonly options: string;
  readonly none: string;
}

interface Props {
  readonly locale: Locale;
  readonly version: string;
  readonly words: Words;
}

type Found = ReturnType<NonNullable<SearchStates>>;

/** The field that leads to a state by any of its names; without scripts a form the server answers. */
export function StateFinder({ locale, version, words }: Props) {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const loading = useRef<Promise<SearchStates>>(null);
  const [found, setFound] = useState<Found | null>(null);
  const [active, setActive] = useState(-1);

  const load = () =>
    (loading.current ??= import("./searchStates").then(({ searchStates }) => searchStates(version, locale)));
  const close = () => {
    setFound(null);
    setActive(-1);
  };
  const look = async () => {
    const search = await load();
    const asked = input.current?.value ?? "";
    // Without the names the form still goes to the server, which has them.
    if (search === null) loading.current = null;
    setFound(search === null || asked.trim() === "" ? null : search(asked));
    setActive(-1);
  };
  const go = (iso3: string) => {
    window.location.assign(carriedAddress(pagePaths.state(locale, iso3), window.location.search));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Escape") close();
    if (!found || found.length === 0) return;
    const last = found.length - 1;
    const places: Record<string, number> = {
      ArrowDown: active >= last ? 0 : active + 1,
      ArrowUp: active <= 0 ? last : active - 1,
    };
    const next = places[event.key];
    if (next !== undefined) {
      event.preventDefault();
      setActive(next);
    } else if (event.key === "Enter") {
      event.preventDefault();
      go(found[Math.max(active, 0)]!.iso3);
    }
  };
  useEffect(() => {
    document.getElementById(`${id}-${active}`)?.scrollIntoView({ block: "nearest" });
  }, [id, active]);

  const open = found !== null && found.length > 0;
  return (
    <form role="search" className={styles.finder} action={`${pagePaths.dashboard(locale)}/states`}>
      <input
        ref={input}
        name="name"
        role="combobox"
        aria-label={words.label}
        aria-autocomplete="list"
        aria-expanded={open}
        aria-controls={`${id}-list`}
        aria-activedescendant={active < 0 ? undefined : `${id}-${active}`}
        placeholder={words.label}
        autoComplete="off"
        spellCheck={false}
        dir="auto"
        onFocus={() => void load()}
        onChange={() => void look()}
        onKeyDown={onKeyDown}
        onBlur={close}
      />
      <ul id={`${id}-list`} role="listbox" aria-label={words.options} hidden={!open}>
        {found?.map(({ iso3, name }, i) => (
          // The field keeps the focus and answers the keys; a pointer chooses here.
          // eslint-disable-next-line jsx-a11y/click-events-have-key-events
          <li
            key={iso3}
            id={`${id}-${i}`}
            role="option"
            aria-selected={i === active}
            data-found={iso3}
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => go(iso3)}
          >
            {name}
          </li>
        ))}
      </ul>
      {found?.length === 0 && (
        <p className={styles.none} role="status">
          {words.none}
        </p>
      )}
      <noscript>
        <button type="submit" className={button.outlined}>
          {words.go}
        </button>
      </noscript>
    </form>
  );
}
