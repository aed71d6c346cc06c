import type { NextConfig } from "next";
import createNextIntlPlugin from "next-intl/plugin";

import { contentPolicy } from "./lib/api/contentPolicy";
import { LOCALES } from "./lib/domain/state";
import { NO_PAGE } from "./lib/view/askedHeaders";

const withNextIntl = createNextIntlPlugin({
  requestConfig: "./lib/i18n/request.ts",
  experimental: {
    // Compiled at build time, the catalogues need no ICU parser in the reader's browser.
    messages: { path: "./messages", format: "json", locales: "infer", precompile: true },
  },
});

/** An address of more parts than any page has. */
const NOWHERE = "/no/such/page";

const config: NextConfig = {
  reactStrictMode: true,
  poweredByHeader: false,
  // They read their own files beside them (WebAssembly, fonts), which a bundle would leave behind.
  serverExternalPackages: ["@resvg/resvg-wasm", "fontverter", "harfbuzzjs", "pdfkit", "subset-font"],
  experimental: { globalNotFound: true },
  // `npm run types` checks them, and `npm test` runs that; whoever only starts the site need not wait for it.
  typescript: { ignoreBuildErrors: true },
  // Of an address that no page has the router asks the routes with parameters, whose "not found" is empty without
  // scripts; so it is led where none is. Files and routes without parameters come before what is in no language.
  rewrites: () =>
    Promise.resolve({
      beforeFiles: [{ source: "/:path*", has: [{ type: "header", key: NO_PAGE }], destination: NOWHERE }],
      afterFiles: [
        {
          source: `/((?!(?:${[...LOCALES, "api", "geo", "_next"].join("|")})(?:/|$)).*)`,
          destination: NOWHERE,
        },
      ],
      fallback: [],
    }),
  // Browsers ask for it on pages that name no icon, as framed charts.
  redirects: () => Promise.resolve([{ source: "/favicon.ico", destination: "/icon.png", permanent: true }]),
  headers: () =>
    Promise.resolve([
      {
        source: "/:path*",
        headers: [
          { key: "X-Content-Type-Options", value: "nosniff" },
          { key: "Referrer-Policy", value: "no-referrer" },
        ],
      },
      // The address alone says what a page holds: a cache in front may keep it for a minute, and a browser for Back.
      {
        source: `/:locale(${LOCALES.join("|")})/:path((?!embed/).*)?`,
        headers: [{ key: "Cache-Control", value: "public, max-age=0, s-maxage=60, must-revalidate" }],
      },
      // Framed charts answer with a policy of their own; nothing else may stand in a frame.
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
