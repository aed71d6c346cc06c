/**
 * A link with the keys of the present view added to it; what the link says itself goes first and wins.
 * @param href a path of this site, with or without a query and an anchor
 * @param search the present address's query, with or without its question mark
 */
export function carriedAddress(href: string, search: string): string {
  const [, path = "", query = "", anchor = ""] = /^([^?#]*)(?:\?([^#]*))?(#.*)?$/.exec(href) ?? [];
  const own = new URLSearchParams(query);
  const added = [...new URLSearchParams(search)].filter(([key]) => !own.has(key));
  // Commas part the values of a clause in every address of the site; they stay as they are.
  const text = new URLSearchParams([...own, ...added]).toString().replaceAll("%2C", ",");
  return `${path}${text === "" ? "" : `?${text}`}${anchor}`;
}
