import type { Page } from "@playwright/test";

/** The spacing of letters, words, lines and paragraphs that WCAG 1.4.12 lets readers set. */
export const WIDEST_SPACING =
  "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }" +
  "p { margin-bottom: 2em !important }";

/**
 * Words of the page that lie on other words, each pair by its beginnings, on a page that was not scrolled.
 * Not looked at are pictures, the table in its frame and what stands above the page until it has the focus.
 */
export function coveredWords(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const unseen = "svg, script, style, noscript, dialog, .visually-hidden, [role='table']";
    const lines: { words: string; of: Element; left: number; right: number; top: number; bottom: number }[] =
      [];
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let text = texts.nextNode(); text !== null; text = texts.nextNode()) {
      const of = text.parentElement!;
      if (of.closest(unseen) || !of.checkVisibility({ contentVisibilityAuto: true })) continue;
      const range = document.createRange();
      range.selectNodeContents(text);
      for (const { left, right, top, height } of range.getClientRects()) {
        // The letters themselves, without the room above and below them.
        const middle = { top: top + height * 0.2, bottom: top + height * 0.8 };
        if (right - left > 2 && top >= 0)
          lines.push({ words: text.textContent!.trim().slice(0, 30), of, left, right, ...middle });
      }
    }
    const meet = (a: (typeof lines)[number], b: (typeof lines)[number]) =>
      Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1.5 &&
      Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 1.5;
    return lines.flatMap((line, i) =>
      lines
        .slice(i + 1)
        .filter((other) => other.of !== line.of && meet(line, other))
        .map((other) => `${line.words} × ${other.words}`),
    );
  });
}
