import { gzipSync } from "node:zlib";

export interface FirstLoad {
  /** Bytes, gzip. */
  readonly html: number;
  /** All scripts the HTML names but those marked noModule. */
  readonly scripts: number;
  readonly noModule: number;
  readonly scriptCount: number;
}

/** Weighs a page and the scripts its HTML names, anywhere in it, as gzip packs them by default. */
export async function firstLoad(url: string): Promise<FirstLoad> {
  const html = await (await fetch(url)).text();
  const tags = [...html.matchAll(/<script\b[^>]*\bsrc="([^"]+)"[^>]*>/g)];
  const old = new Set(tags.filter(([tag]) => /\bnomodule\b/i.test(tag)).map(([, src]) => src!));
  const named = [...html.matchAll(/\/_next\/static\/[^"'\\ <>]+?\.js\b/g)].map(([path]) => path);
  const scripts = new Set([...tags.map(([, src]) => src!), ...named].filter((path) => !old.has(path)));
  const weigh = async (paths: Iterable<string>) => {
    let bytes = 0;
    for (const path of paths) {
      const answer = await fetch(new URL(path, url));
      bytes += gzipSync(Buffer.from(await answer.arrayBuffer())).length;
    }
    return bytes;
  };
  return {
    html: gzipSync(html).length,
    scripts: await weigh(scripts),
    noModule: await weigh(old),
    scriptCount: scripts.size,
  };
}
