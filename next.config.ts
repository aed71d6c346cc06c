import type { NextConfig } from "next";
import createNextIntlPlugin from "next-intl/plugin";

import { contentPolicy } from "./lib/api/contentPolicy";
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
  // `npm run types` checks them, and `npm test` runs that; whoever only starts the site need not wait for it.
  typescript: { ignoreBuildErrors: true },
  // A first segment that is no language is no page: without this its answer would be empty without scripts.
  rewrites: () =>
    Promise.resolve({
      beforeFiles: [{ source: `/:other((?!(?:${LOCALES.join("|")})$)[^/.]+)`, destination: "/no/such/page" }],
      afterFiles: [],
      fallback: [],
    }),
  // Browsers ask for it on pages that name no icon, as framed charts.
  redirects: () => Promise.resolve([{ source: "/favicon.ico", destination: "/icon.png", permanent: true }]),
  // Framed charts answer with a policy of their own; nothing else may stand in a frame.
  headers: () =>
    Promise.resolve([
      {
        source: `/((?!(?:${LOCALES.join("|")})/embed/).*)`,
        headers: [
          {
            key: "Content-Security-Policy",
            value: contentPolicy(process.env.NODE_ENV === "development"),
          },
        ],
      },
    ]),
  outputFileTracingIncludes: { "/*": ["./data/**/*.csv", "./data/datapackage.json", "./data/*.md"] },
};

export default withNextIntl(config);
