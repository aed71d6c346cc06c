import { STANDINGS } from "@/lib/domain/standing";
import type { ChartOf } from "@/lib/chart/charts";
import type { PictureContext } from "@/lib/scene/pictureContext";
import { actOn } from "@/lib/stats/actOn";
import { disclosureLedger } from "@/lib/view/disclosureLedger";
import { tableOfChart, type ChartRow } from "./tableOfChart";

type Shown = Pick<PictureContext, "model" | "view" | "chamber" | "timeline">;

/**
 * What one chart of the dashboard shows, as a table: marks that the filters leave out stand in it as not in view,
 * like on the page.
 * @param query the view's filters, written into every row
 */
export function chartCsv(context: Shown, chart: ChartOf<"dashboard">, query: string): string {
  const { view, model } = context;
  return tableOfChart(rowsOf(context, chart), { rule: view.filters.rule, query, version: model.version });
}

function rowsOf(context: Shown, chart: ChartOf<"dashboard">): ChartRow[] {
  switch (chart) {
    case "map":
    case "tiles":
      return stateRows(context);
    case "seats":
      return seatRows(context);
    case "timeline":
      return statementRows(context);
    case "groups":
      return groupRows(context);
    case "ledger":
      return ledgerRows(context);
    case "standings":
      return context.view.standings.map(({ standing, count, of, inView }) => ({
        standing,
        states: count,
        states_in_view: inView,
        of,
      }));
  }
}

function stateRows({ model, view }: Shown): ChartRow[] {
  const { record, names } = model;
  const dateOf = (place: number) => record.statements[place]?.date ?? null;
  return record.states.map(({ iso3, region }, i) => ({
    iso3,
    name: names[i]!,
    un_regional_group: region,
    standing: STANDINGS[view.tally.standing[i]!]!,
    in_view: view.inView[i] === 1,
    critical_entries: view.tally.critical[i]!,
    supportive_entries: view.tally.supportive[i]!,
    first_entry: dateOf(view.tally.first[i]!),
    last_entry: dateOf(view.tally.last[i]!),
  }));
}

function seatRows({ model, view, chamber }: Shown): ChartRow[] {
  if (chamber === null) return [];
  return chamber.seats.map(({ state }) => ({
    iso3: model.record.states[state]!.iso3,
    name: model.names[state]!,
    vote: actOn(model.record, chamber.statement, state),
    standing: STANDINGS[view.tally.standing[state]!]!,
    in_view: view.inView[state] === 1,
  }));
}

function statementRows({ model, view }: Shown): ChartRow[] {
  return model.record.statements.map((statement, i) => ({
    statement: statement.id,
    date: statement.date,
    forum: statement.forum,
    session: statement.session,
    kind: statement.kind,
    side: statement.side,
    topics: statement.topics.join(";"),
    named: statement.named,
    declared: statement.declared,
    list_complete: statement.complete,
    counted: statement.counted,
    in_view: view.timeline.inView[i] === 1,
    named_in_view: view.timeline.namedInView[i]!,
  }));
}

function ledgerRows({ model, view, timeline }: Shown): ChartRow[] {
  return disclosureLedger(timeline.marks).flatMap(({ side, rows }) =>
    rows.map((i) => {
      const { id, date, forum, session, kind, complete } = model.record.statements[i]!;
      const { named, declared, knownOfDeclared: known, withdrew, counted } = timeline.marks[i]!;
      return {
        list_of: side,
        statement: id,
        date,
        forum,
        session,
        kind,
        named,
        declared,
        not_public: declared === null ? null : declared - known!,
        withdrew,
        list_complete: complete,
        counted,
        in_view: view.timeline.inView[i] === 1,
      };
    }),
  );
}

function groupRows({ view }: Shown): ChartRow[] {
  return view.groups.flatMap(({ group, size, inView, stack }) =>
    stack.map(({ standing, count, muted }) => ({
      group,
      standing,
      states: count,
      standing_chosen: !muted,
      states_in_view: inView,
      group_size: size,
    })),
  );
}
