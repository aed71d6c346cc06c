import { useTranslations } from "next-intl";
import { DatedStatementLink } from "@/components/page/DatedStatementLink";
import { StateLink } from "@/components/page/StateLink";
import { formatDate } from "@/lib/format/formatDate";
import type { QuestionCase } from "@/lib/view/questionCase";
import type { DatedStatement } from "@/lib/view/questionGround";
import type { Wording } from "./Question";

/** What happened to one state, with the way to it and to its statements. */
export function CaseLine({ single, nameOf, language }: Wording & { readonly single: QuestionCase }) {
  const t = useTranslations("questions.case");
  const state = () => (
    <StateLink key="state" iso3={single.state}>
      {nameOf(single.state)}
    </StateLink>
  );
  const dated = (key: string, { id, date }: DatedStatement) => {
    const link = () => <DatedStatementLink key={key} id={id} date={date} language={language} />;
    return link;
  };
  const words = () => {
    switch (single.kind) {
      case "switched":
        return t.rich("switched", {
          state,
          to: single.to,
          last: dated("last", single.last),
          next: dated("next", single.next),
        });
      case "withdrew":
        return t.rich("withdrew", {
          state,
          side: single.side,
          precision: single.on === null ? "none" : single.precision,
          day: single.on === null ? "" : formatDate(single.on, language),
          statement: dated("statement", single.statement),
        });
      case "signed":
        return t.rich(single.when === "after" ? "signedAfter" : "signedBefore", {
          state,
          statement: dated("statement", single.statement),
          withdrew: single.withdrawn === null ? "no" : "yes",
          withdrawn: dated("withdrawn", single.withdrawn ?? single.statement),
        });
    }
  };
  return <li data-case={`${single.kind} ${single.state}`}>{words()}</li>;
}
