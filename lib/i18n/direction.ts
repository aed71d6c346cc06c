import type { Locale } from "@/lib/domain/state";

/** The direction each locale is written in; nothing else decides it. */
export const DIRECTION: Readonly<Record<Locale, "ltr" | "rtl">> = { en: "ltr", tr: "ltr", ug: "rtl" };
