import { useLocale } from "next-intl";
import { Fragment } from "react";
import type { Iso3, Locale } from "@/lib/domain/state";
import { nameOrder } from "@/lib/format/nameOrder";
import { sentenceList } from "@/lib/format/sentenceList";
import { StateLink } from "./StateLink";

interface Props {
  readonly codes: readonly Iso3[];
  readonly nameOf: (iso3: Iso3) => string;
  readonly language: string;
}

/** States as a sentence lists them, in the order of the alphabet, each the way to its page. */
export function StateNames({ codes, nameOf, language }: Props) {
  const byName = nameOrder(useLocale() as Locale);
  const sorted = [...codes].sort((a, b) => byName(nameOf(a), nameOf(b)));
  return sentenceList(sorted.map(nameOf), language).map(({ item, text }, i) => (
    <Fragment key={i}>{item === null ? text : <StateLink iso3={sorted[item]!}>{text}</StateLink>}</Fragment>
  ));
}
