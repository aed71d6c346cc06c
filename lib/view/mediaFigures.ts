import type { Fact, FactId, FactKind } from "@/lib/domain/fact";
import type { Platform } from "@/lib/domain/media";
import type { IsoDate } from "@/lib/domain/statement";

type Facts = ReadonlyMap<FactId, Fact>;

/** A number and the fact it was read from; a chart draws no other. */
export interface Figure {
  readonly fact: FactId;
  readonly value: number;
}

/** A span of days and the fact it was read from. */
export interface FigureSpan {
  readonly fact: FactId;
  readonly from: IsoDate;
  readonly to: IsoDate;
}

/** Every number the charts of the media page draw. */
export interface MediaFigures {
  readonly corpora: Readonly<Record<Platform, Figure>>;
  readonly periods: Readonly<Record<Platform, FigureSpan>>;
  readonly shares: { readonly zh: Figure; readonly en: Figure };
  /** Our arithmetic from the rounded shares, and how far rounding can move each count. */
  readonly derivedArticles: Readonly<Record<"zh" | "en" | "rest", Figure & { readonly margin: number }>>;
  readonly topFacebook: { readonly size: Figure; readonly share: Figure; readonly state: Figure };
  readonly topTwitter: {
    readonly size: Figure;
    readonly share: Figure;
    readonly suspendedShare: Figure;
    readonly state: Figure;
    readonly suspended: Figure;
  };
}

/** Reads the charts' numbers from the facts. Throws if a fact is missing, of another kind, or contradicts its share. */
export function mediaFigures(facts: Facts): MediaFigures {
  const published = (id: FactId) => numberOf(facts, id, "published_number");
  const articles = published("aspi-articles");
  const social = spanOf(facts, "aspi-social-period");
  const topFacebook = {
    size: published("aspi-fb-top400"),
    share: published("aspi-fb-state-share"),
    state: numberOf(facts, "aspi-fb-state-count", "derived"),
  };
  const topTwitter = {
    size: published("aspi-tw-top1000"),
    share: published("aspi-tw-state-share"),
    suspendedShare: published("aspi-tw-suspended-share"),
    state: partOf(facts, "aspi-tw-counts", "state"),
    suspended: partOf(facts, "aspi-tw-counts", "suspended"),
  };
  agree(topFacebook.state, topFacebook.size, topFacebook.share);
  agree(topTwitter.state, topTwitter.size, topTwitter.share);
  agree(topTwitter.suspended, topTwitter.size, topTwitter.suspendedShare);
  return {
    corpora: { facebook: published("aspi-fb-posts"), twitter: published("aspi-tweets"), news: articles },
    periods: { facebook: social, twitter: social, news: spanOf(facts, "aspi-articles-period") },
    shares: { zh: published("aspi-lang-share-zh"), en: published("aspi-lang-share-en") },
    derivedArticles: derivedArticles(facts, articles),
    topFacebook,
    topTwitter,
  };
}

/** A share printed without decimals may be half a point off; what two of them leave over, twice that. */
function derivedArticles(facts: Facts, articles: Figure): MediaFigures["derivedArticles"] {
  const half = articles.value * 0.005;
  const count = (part: string, margin: number) => ({ ...partOf(facts, "aspi-lang-derived", part), margin });
  return { zh: count("zho", half), en: count("eng", half), rest: count("all_other", 2 * half) };
}

/** A count of ours must round to the share that was published. */
function agree(count: Figure, size: Figure, share: Figure): void {
  if (Math.round((count.value / size.value) * 1000) / 10 !== share.value) {
    throw new Error(`internal: ${count.fact} of ${size.fact} is not ${share.fact}`);
  }
}

function factOf(facts: Facts, id: FactId, kind: FactKind): Fact {
  const fact = facts.get(id);
  if (fact === undefined) throw new Error(`internal: no fact ${id}`);
  if (fact.kind !== kind) throw new Error(`internal: fact ${id} is ${fact.kind}, not ${kind}`);
  return fact;
}

function numberOf(facts: Facts, id: FactId, kind: FactKind): Figure {
  const { value } = factOf(facts, id, kind);
  if (typeof value !== "number") throw new Error(`internal: fact ${id} is not a number`);
  return { fact: id, value };
}

function partOf(facts: Facts, id: FactId, part: string): Figure {
  const value = (factOf(facts, id, "derived").value as Readonly<Record<string, unknown>> | null)?.[part];
  if (typeof value !== "number") throw new Error(`internal: fact ${id} has no number ${part}`);
  return { fact: id, value };
}

function spanOf(facts: Facts, id: FactId): FigureSpan {
  const { value } = factOf(facts, id, "published_number");
  const [from, to] = Array.isArray(value) ? (value as unknown[]) : [];
  if (typeof from !== "string" || typeof to !== "string")
    throw new Error(`internal: fact ${id} is not a span of days`);
  return { fact: id, from, to };
}
