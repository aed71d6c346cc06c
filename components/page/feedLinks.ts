import type { Metadata } from "next";
import { API_ROOT } from "@/lib/domain/apiRoot";
import type { Iso3 } from "@/lib/domain/state";
import type { Words } from "@/lib/words/words";

type Types = NonNullable<NonNullable<Metadata["alternates"]>["types"]>;

/** The feeds a page names for programs that follow them: that of its state first, then that of all changes. */
export function feedLinks(t: Words, state: { readonly iso3: Iso3; readonly name: string } | null): Types {
  const own =
    state === null
      ? []
      : [
          {
            url: `${API_ROOT}/states/${state.iso3}/changes.atom`,
            title: t("feeds.state", { name: state.name }),
          },
        ];
  return { "application/atom+xml": [...own, { url: `${API_ROOT}/changes.atom`, title: t("feeds.all") }] };
}
