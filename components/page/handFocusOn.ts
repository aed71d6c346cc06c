/** What marks the line that says how much is in view: the focus comes to it where the control that held it goes. */
export const FOCUS_COMES = { tabIndex: -1, "data-focus-comes": true } as const;

/**
 * A `ref` that hands the focus on where the element holding it leaves the page.
 *
 * @param next where to, while the element still stands; otherwise to the line that says how much is in view
 */
export function handFocusTo(next: (leaving: HTMLElement) => HTMLElement | null | undefined) {
  return (element: HTMLElement | null) => () => {
    if (!element?.contains(document.activeElement)) return;
    (next(element) ?? document.querySelector<HTMLElement>("[data-focus-comes]"))?.focus();
  };
}

/** A `ref` that hands the focus on to the line that says how much is in view. */
export const handFocusOn = handFocusTo(() => null);

/** A `ref` for a mark of a row: hands the focus on to the next one, or the one before the last. */
export function handFocusAlong(marks: string) {
  return handFocusTo((leaving) => {
    const row = [...document.querySelectorAll<HTMLElement>(marks)];
    const place = row.indexOf(leaving);
    return row[place + 1] ?? row[place - 1];
  });
}
