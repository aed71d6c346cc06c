import { strToU8, zipSync, type Zippable } from "fflate";
import { PUBLICATION } from "@/lib/domain/publication";
import type { Release } from "@/lib/domain/release";
import { citationFile } from "./citationFile";
import { licenceText } from "./licenceText";
import { releaseDescriptor } from "./releaseDescriptor";

const archives = new WeakMap<Release, Uint8Array<ArrayBuffer>>();

/** Every file of a release in one archive, packed once. */
export function releaseZip(release: Release): Uint8Array<ArrayBuffer> {
  const archive = archives.get(release) ?? packed(release);
  archives.set(release, archive);
  return archive;
}

/** The same bytes for the same release on every machine. */
function packed(release: Release): Uint8Array<ArrayBuffer> {
  const { dataset, tables, readme, changelog } = release;
  const files: Record<string, string> = {
    "README.md": readme,
    "CHANGELOG.md": changelog,
    "CITATION.cff": citationFile(release),
    "LICENSE.txt": licenceText(),
    "datapackage.json": `${JSON.stringify(releaseDescriptor(release), null, 2)}\n`,
    ...Object.fromEntries(tables.map(({ file, csv }) => [file, csv])),
  };
  const folder: Zippable = Object.fromEntries(
    Object.entries(files).map(([name, text]) => [name, strToU8(text)]),
  );
  return zipSync(
    { [archiveName(dataset.version)]: folder },
    { level: 9, mtime: localDay(dataset.compiledOn) },
  );
}

/** The name of the archive and of the folder in it. */
export function archiveName(version: string): string {
  return `${PUBLICATION.name}-${version}`;
}

/** Archives hold local times; a day made from its parts is the same in every zone. */
function localDay(day: string): Date {
  const [year = 1980, month = 1, date = 1] = day.split("-").map(Number);
  return new Date(year, month - 1, date);
}
