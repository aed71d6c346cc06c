import type { BadValue } from "@/lib/api/badValues";
import type { Release } from "@/lib/domain/release";
import type { Chart } from "@/lib/chart/charts";
import { pictureKeys } from "./pictureKeys";

/** The keys a chart cannot be drawn without that a query leaves out. */
export function missingValues(release: Release, chart: Chart, asked: URLSearchParams): BadValue[] {
  return pictureKeys(chart)
    .filter(({ name, required }) => required === true && (asked.get(name) ?? "") === "")
    .map(({ name, allowed }) => ({
      key: name,
      value: "",
      message: "the chart shows nothing without a value of this key",
      allowed: allowed(release),
    }));
}
