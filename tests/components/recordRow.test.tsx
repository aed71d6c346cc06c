import { NextIntlClientProvider } from "next-intl";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { RecordRow } from "@/components/state/RecordRow";
import type { Act } from "@/lib/stats/actOn";
import messages from "@/messages/en.json";
import { getDataset } from "@/lib/data/providers";
import { dashboardPlan } from "@/lib/view/dashboardPlan";

const { model } = dashboardPlan(getDataset(), "en");
const statement = model.record.statements.find(({ side }) => side === "supportive")!;

function textureOf(act: Act): string | undefined {
  const html = renderToStaticMarkup(
    <NextIntlClientProvider locale="en" messages={messages} timeZone="UTC">
      <RecordRow
        iso3="KAZ"
        stateAct={{ place: 0, statement, act }}
        entry={null}
        sponsored={null}
        version={model.version}
        language={model.language}
      />
    </NextIntlClientProvider>,
  );
  return /<time[^>]*data-texture="(\w+)"/.exec(html)?.[1];
}

it.each([
  ["silent", "flat"],
  ["unpublished", "hatched"],
  ["ineligible", "paper"],
  ["subject", "crossed"],
  ["withdrew", "outlined"],
  ["sign", "flat"],
] as const)("marks “%s” in the record as the map does: %s", (act, texture) => {
  expect(textureOf(act)).toBe(texture);
});
