/** A view's address with the data version it shows, under which its numbers never change. */
export function pinnedAddress(address: string, version: string): string {
  const url = new URL(address);
  url.searchParams.set("v", version);
  // Commas are allowed in a query, and lists can be read with them.
  url.search = url.search.replaceAll("%2C", ",");
  return url.href;
}
