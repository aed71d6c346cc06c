/** The paper of pages and pictures, for what cannot read app/globals.css. */
export const PAPER = { light: "#fbf9f5", dark: "#171613" } as const;

/** The ink of letters and the accent of links, on light paper. */
export const INK = "#1d1b17";
export const ACCENT = "#0d5f5a";
