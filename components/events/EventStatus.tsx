"use client";

import { useTranslations } from "next-intl";
import { ChipList } from "@/components/filters/ChipList";
import { handFocusOn } from "@/components/page/handFocusOn";
import { SettledLine } from "@/components/page/SettledLine";
import button from "@/components/ui/button.module.css";
import { DEFAULT_EVENT_FILTERS, type EventFilters } from "@/lib/domain/eventFilters";
import { activeEventClauses, withoutEventClause, type EventClause } from "@/lib/filters/eventClauses";
import type { EventModel } from "@/lib/view/eventModel";
import type { EventView } from "@/lib/view/eventView";
import { eventClauseWords } from "@/lib/words/eventFilterWords";
import type { Words } from "@/lib/words/words";
import styles from "./events.module.css";
import type { EventActions } from "./useEventFilters";

interface Props {
  readonly model: EventModel;
  readonly filters: EventFilters;
  readonly view: EventView;
  readonly actions: EventActions;
}

/** How many events are in view, the filters in force as chips, and the way out where nothing is. */
export function EventStatus({ model, filters, view, actions }: Props) {
  const t = useTranslations("events");
  const text = t("result", { count: view.inView.size, total: model.events.length });
  const all = useTranslations() as unknown as Words;
  const chips = activeEventClauses(filters).map((clause) => ({
    ...clause,
    text: eventClauseWords(all, clause, model.language),
  }));
  return (
    <div className={styles.status}>
      <SettledLine className={styles.result} text={text} counts={{ "data-result": view.inView.size }} />
      <ChipList
        chips={chips}
        onRemove={(chip) => actions.set(withoutEventClause(filters, chip))}
        onClear={() => actions.clear()}
      />
      {view.advice === null ? null : (
        <div ref={handFocusOn} className={styles.empty} data-empty={view.advice.remove[0] ?? "all"}>
          <p>{t(`empty.reason.${view.advice.reason}`)}</p>
          <button
            type="button"
            className={button.outlined}
            onClick={() => help(view.advice!.remove, actions)}
          >
            {t(`empty.remove.${view.advice.remove[0] ?? "all"}`)}
          </button>
        </div>
      )}
    </div>
  );
}

function help(remove: readonly EventClause["key"][], actions: EventActions): void {
  if (remove.length === 0) actions.clear();
  else actions.set(Object.fromEntries(remove.map((key) => [key, DEFAULT_EVENT_FILTERS[key]])));
}
