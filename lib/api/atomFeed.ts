import type { DataChange } from "@/lib/domain/dataChange";
import { PUBLICATION } from "@/lib/domain/publication";
import { nameUuid } from "@/lib/format/nameUuid";
import type { ChangedRow, ChangedVersion } from "@/lib/view/changeLog";
import { changeAnchor, pagePaths } from "@/lib/view/pagePaths";
import { siteAddress } from "./siteAddress";

/**
 * An Atom feed of data versions and the rows they changed, the newest first.
 * @param path the feed's own path, which is also what its id is made from
 */
export function atomFeed(path: string, title: string, versions: readonly ChangedVersion[]): string {
  const updated = versions
    .map(({ date }) => date)
    .sort()
    .at(-1)!;
  return [
    '<?xml version="1.0" encoding="utf-8"?>\n',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">\n',
    `  <id>urn:uuid:${nameUuid(path)}</id>\n`,
    `  <title>${escaped(title)}</title>\n`,
    `  <updated>${instant(updated)}</updated>\n`,
    `  <author><name>${escaped(PUBLICATION.author)}</name></author>\n`,
    `  <rights>${escaped(PUBLICATION.licenceName)}</rights>\n`,
    `  <link rel="self" type="application/atom+xml" href="${escaped(siteAddress() + path)}"/>\n`,
    `  <link rel="alternate" type="text/html" href="${escaped(siteAddress() + pagePaths.changes("en"))}"/>\n`,
    ...versions.flatMap((version) => version.rows.map((row) => feedEntry(version, row))),
    "</feed>\n",
  ].join("");
}

function feedEntry({ version, date }: ChangedVersion, row: ChangedRow): string {
  const fields = row.changes.flatMap(({ field }) => (field === null ? [] : [field]));
  const title = [`${version}: ${row.table} ${row.key}`, ...new Set(fields)].join(", ");
  const address = siteAddress() + pagePaths.changes("en") + `#${changeAnchor(row.uuid)}`;
  return [
    "  <entry>\n",
    `    <id>urn:uuid:${row.uuid}</id>\n`,
    `    <title>${escaped(title)}</title>\n`,
    `    <updated>${instant(date)}</updated>\n`,
    `    <link rel="alternate" type="text/html" href="${escaped(address)}"/>\n`,
    `    <content type="text">${escaped(row.changes.map(changeText).join("\n\n"))}</content>\n`,
    "  </entry>\n",
  ].join("");
}

function changeText({ field, before, after, reason, source }: DataChange): string {
  const lines = [
    ...(field === null ? [] : [`Column: ${field}`]),
    ...(before === null ? [] : [`Before: ${before}`]),
    ...(after === null ? [] : [`After: ${after}`]),
    `Why: ${reason}`,
    ...(source === null ? [] : [`Source: ${source}`]),
  ];
  return lines.join("\n");
}

function instant(day: string): string {
  return `${day}T00:00:00Z`;
}

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Text as XML text or attribute; signs that XML cannot hold are left out. */
function escaped(text: string): string {
  return text
    .replace(/[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g, "")
    .replace(/[&<>"]/g, (sign) => ENTITIES[sign]!);
}
