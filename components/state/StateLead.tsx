"use client";

import { useTranslations } from "next-intl";
import article from "@/components/page/article.module.css";
import { stateLead } from "@/lib/view/stateLead";
import type { StateView } from "@/lib/view/stateView";

interface Props {
  readonly subject: Parameters<typeof stateLead>[0];
  readonly view: StateView;
}

/** What the record says of the state, in plain sentences made from the entries in view. */
export function StateLead({ subject, view }: Props) {
  const t = useTranslations("stateViews.lead");
  const sentences = stateLead(subject, view.findings, view.filters);
  return (
    <p className={article.lead} data-lead>
      {sentences.map(({ key, values }) => t(key, values)).join(" ")}
    </p>
  );
}
