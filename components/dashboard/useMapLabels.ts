import { useCallback } from "react";
import { useTranslations } from "next-intl";
import type { MapMark } from "@/lib/view/mapMarks";

type Words = ReturnType<typeof useTranslations<"map">>;

/** Sentences already made, per set of words: a filter asks for many of them at a time. */
const made = new WeakMap<Words, Map<string, string>>();

/** Says a state's mark in words. */
export function useMapLabels(): (mark: MapMark) => string {
  const t = useTranslations("map");
  return useCallback((mark: MapMark) => labelOf(t, mark), [t]);
}

function labelOf(t: Words, { iso3, name, standing }: MapMark): string {
  const sentences = made.get(t) ?? new Map<string, string>();
  made.set(t, sentences);
  const key = `${iso3} ${standing}`;
  const known = sentences.get(key);
  if (known !== undefined) return known;
  const label = t("state", { name, position: t(`position.${standing}`) });
  sentences.set(key, label);
  return label;
}
