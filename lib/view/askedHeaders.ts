/** The request header in which a page that is not found learns its own path. */
export const ASKED_PATH = "x-asked-path";

/** The request header of an address that has the form of a page and is none. */
export const NO_PAGE = "x-no-page";
