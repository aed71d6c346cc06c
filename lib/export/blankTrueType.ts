/** Units of the font to its size, its height above the baseline and below, and the width of its one letter. */
interface BlankMeasures {
  readonly em: number;
  readonly ascent: number;
  readonly descent: number;
  readonly width: number;
}

/** A TrueType font with the tables a PDF asks for and one glyph of no outline. */
export function blankTrueType({ em, ascent, descent, width }: BlankMeasures): Buffer {
  const tables: readonly (readonly [string, Buffer])[] = [
    ["glyf", Buffer.alloc(4)],
    ["head", head(em, ascent, descent, width)],
    ["hhea", shorts(1, 0, ascent, descent, 0, width, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 1)],
    ["hmtx", shorts(width, 0)],
    ["loca", shorts(0, 0)],
    ["maxp", shorts(1, 0, 1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0)],
  ];
  const directory = Buffer.alloc(12 + 16 * tables.length);
  shorts(1, 0, tables.length, 64, 2, 16 * tables.length - 64).copy(directory);
  let at = directory.length;
  tables.forEach(([name, table], i) => {
    const entry = 12 + 16 * i;
    directory.write(name, entry, "latin1");
    directory.writeUInt32BE(checksum(table), entry + 4);
    directory.writeUInt32BE(at, entry + 8);
    directory.writeUInt32BE(table.length, entry + 12);
    at += table.length;
  });
  const font = Buffer.concat([directory, ...tables.map(([, table]) => table)]);
  const headAt = directory.length + tables[0]![1].length;
  font.writeUInt32BE((0xb1b0afba - checksum(font)) >>> 0, headAt + 8);
  return font;
}

/** Version, signature, flags, units, dates, bounds, and how offsets are kept. */
function head(em: number, ascent: number, descent: number, width: number): Buffer {
  const magic = [0x5f0f, 0x3cf5];
  const dates = [0, 0, 0, 0, 0, 0, 0, 0];
  return shorts(1, 0, 1, 0, 0, 0, ...magic, 0, em, ...dates, 0, descent, width, ascent, 0, 8, 2, 0, 0, 0);
}

/** Numbers of 16 bits, filled up to whole words of 32. */
function shorts(...numbers: readonly number[]): Buffer {
  const table = Buffer.alloc(4 * Math.ceil(numbers.length / 2));
  numbers.forEach((number, i) => table.writeUInt16BE(number & 0xffff, 2 * i));
  return table;
}

function checksum(table: Buffer): number {
  let sum = 0;
  for (let at = 0; at < table.length; at += 4) sum = (sum + table.readUInt32BE(at)) >>> 0;
  return sum;
}
