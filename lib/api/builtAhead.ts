import { siteAddress } from "./siteAddress";

/**
 * Which of a route's pages the build makes: all where it is told the site's address. Without it every page asks its
 * request for the address, so none can be made; the one given is what the router learns that from.
 * @param pages the parameters of all pages of the route
 */
export function builtAhead<Params>(pages: readonly Params[]): Params[] {
  return siteAddress() === "" ? pages.slice(0, 1) : [...pages];
}
