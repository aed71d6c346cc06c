import type { NextConfig } from "next";
import createNextIntlPlugin from "next-intl/plugin";

import { LOCALES } from "./lib/domain/state";

const withNextIntl = createNextIntlPlugin({
  requestConfig: "./lib/i18n/request.ts",
  experimental: {
    // Compiled at build time, the catalogues need no ICU parser in the reader's browser.
    messages: { path: "./messages", format: "json", locales: "infer", precompile: true },
  },
});

const config: NextConfig = {
  reactStrictMode: true,
  poweredByHeader: false,
  // They read their own files beside them (WebAssembly, fonts), which a bundle would leave behind.
  serverExternalPackages: ["@resvg/resvg-wasm", "fontverter", "harfbuzzjs", "pdfkit", "subset-font"],
  experimental: { globalNotFound: true },
  // A first segment that is no language is no page: without this its answer would be empty without scripts.
  rewrites: () =>
    Promise.resolve({
      beforeFiles: [{ source: `/:other((?!(?:${LOCALES.join("|")})$)[^/.]+)`, destination: "/no/such/page" }],
      afterFiles: [],
      fallback: [],
    }),
  outputFileTracingIncludes: { "/*": ["./data/**/*.csv", "./data/datapackage.json", "./data/*.md"] },
};

export default withNextIntl(config);
