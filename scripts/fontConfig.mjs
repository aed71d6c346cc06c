/**
 * A fontconfig file that names one folder of fonts and the machine's own configuration, if it has one.
 * @param {string} fonts
 * @param {string} cache
 * @returns {string} XML
 */
export function fontConfig(fonts, cache) {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir>${fonts}</dir>
  <cachedir>${cache}</cachedir>
</fontconfig>
`;
}
