import { readFileSync } from "node:fs";
import { createTranslator } from "next-intl";
import type { Words } from "@/lib/words/words";

const messages = JSON.parse(readFileSync("messages/en.json", "utf8")) as Record<string, never>;

/** The English words of the catalogue. */
export const words = createTranslator({ locale: "en", messages }) as unknown as Words;
