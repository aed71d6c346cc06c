import { svgText } from "@/lib/scene/svgText";

/**
 * What to paste into another page to show a chart there: a frame that works by itself, and a script that gives it
 * the height its content asks for.
 * @param site the site's address without a slash at the end
 * @param path of the embedded chart, with its query
 * @param title what the frame holds, in `language`
 */
export function embedCode(site: string, path: string, title: string, language: string): string {
  const address = svgText(`${site}${path}`);
  return (
    `<iframe src="${address}" title="${svgText(title)}" lang="${language}" width="100%" height="560" style="border:0" ` +
    `loading="lazy" allow="web-share; clipboard-write" data-where-states-stand></iframe>\n` +
    `<script src="${svgText(site)}/embed.js" async></script>`
  );
}
