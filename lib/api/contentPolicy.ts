/**
 * What pages may load: everything from this site and nothing from elsewhere, and in no frame of another page. The
 * framework writes scripts and styles into its pages, so those are allowed inline.
 * @param developing whether the framework's own tools for developing run in the page
 */
export function contentPolicy(developing: boolean): string {
  const rules = {
    "default-src": "'self'",
    "script-src": `'self' 'unsafe-inline'${developing ? " 'unsafe-eval'" : ""}`,
    "style-src": "'self' 'unsafe-inline'",
    "img-src": "'self' data: blob:",
    "font-src": "'self' data:",
    "object-src": "'none'",
    "base-uri": "'none'",
    "form-action": "'self'",
    "frame-ancestors": "'none'",
  };
  return Object.entries(rules)
    .map(([what, from]) => `${what} ${from}`)
    .join("; ");
}
