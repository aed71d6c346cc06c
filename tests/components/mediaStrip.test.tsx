import { NextIntlClientProvider } from "next-intl";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { MediaStrip } from "@/components/media/MediaStrip";
import messages from "@/messages/en.json";
import { readRows } from "../data/readRows";

const html = renderToStaticMarkup(
  <NextIntlClientProvider locale="en" messages={messages} timeZone="UTC">
    <MediaStrip />
  </NextIntlClientProvider>,
);
const values = new Map(readRows("data/facts.csv").map(({ id, value }) => [id, value]));
const sources = readRows("data/fact_sources.csv");

it("prints three published numbers, each with the page it was read on", () => {
  const printed = [...html.matchAll(/data-fact="([^"]+)"[^>]*>([\d,]+)</g)];
  expect(printed.map(([, id]) => id)).toEqual(["aspi-fb-posts", "aspi-tweets", "aspi-articles"]);
  for (const [, id, text] of printed) {
    expect([id, text!.replaceAll(",", "")]).toEqual([id, values.get(id)]);
    const { url } = sources.find(({ fact, role }) => fact === id && role === "primary")!;
    expect(html).toContain(`href="${url}"`);
  }
});

it("leads to the media page", () => {
  expect(html).toContain('href="/en/media"');
});
