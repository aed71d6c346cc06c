import { pictureFoot } from "@/lib/scene/pictureFoot";
import type { BriefBlock } from "./briefBlock";
import type { BriefSetting } from "./briefSheet";
import { briefText } from "./briefText";

/** What every brief stands on: counting rule, sources, licence, version and address. */
export function briefGround(setting: BriefSetting, address: string): BriefBlock[] {
  const { t, model } = setting;
  const sentences = pictureFoot(t, model, { rule: "any", address, hasMap: false });
  return [
    ...briefText(setting, "heading", t("brief.ground")),
    ...briefText(setting, "note", sentences.join(" ")),
  ];
}
