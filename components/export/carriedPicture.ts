const KEY = "opened-picture";

/** Remembers over a change of page that it is for a picture, made of a data version, that was opened. */
export function carryPicture(version: string): void {
  try {
    window.sessionStorage.setItem(KEY, version);
  } catch {
    // Where nothing may be stored, the view opens without a word.
  }
}

/** The data version of the picture the page was opened for; said once. Null where it was opened otherwise. */
export function carriedPicture(): string | null {
  try {
    const version = window.sessionStorage.getItem(KEY);
    window.sessionStorage.removeItem(KEY);
    return version;
  } catch {
    return null;
  }
}
