import next from "@next/eslint-plugin-next";
import jsxA11y from "eslint-plugin-jsx-a11y";
import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";

const SOURCE = "{ts,tsx,mts}";

const REACT = /^(react|react-dom|next|next-intl|server-only|@tanstack\/.*)(\/.*)?$/;
const ZOOM = /^d3-(zoom|selection)$/;
const DOM_D3 = /^d3-(axis|transition|drag|brush)$/;

/** Matches an import of a folder of the root, by alias or by a relative path. */
const root = (...folders) => new RegExp(`^(@/|(\\.\\./)+)(${folders.join("|")})(/|$)`);
/** Matches an import of a folder of lib, by alias or by a relative path. */
const lib = (...folders) => new RegExp(`^(@/lib/|(\\.\\./)+(lib/)?)(${folders.join("|")})(/|$)`);
const LIB_DATA = /^(@\/|(\.\.\/)+)lib\/data\//;
const LOADERS = /^(@\/|(\.\.\/)+)lib\/data\/(?!providers$)/;

const noZoom = [
  ZOOM,
  "d3-zoom lives in components/charts/choropleth/useMapZoom.ts alone; React owns the DOM.",
];
const noDomD3 = [DOM_D3, "D3 is arithmetic here; React owns the DOM."];
const noReact = [
  REACT,
  "lib runs in bare Node; React is for lib/data/providers.ts, lib/queries and lib/i18n.",
];
const noUi = [root("components", "app"), "lib does not know who draws it."];
const noLoaders = [LOADERS, "Data enters through lib/data/providers.ts."];

const zone = (files, rules, ignores = []) => ({
  files: files.map((folder) => `${folder}/**/*.${SOURCE}`),
  ignores,
  rules: {
    "no-restricted-imports": [
      "error",
      {
        patterns: [noDomD3, ...rules].map(([regex, message]) => ({ regex: regex.source, message })),
      },
    ],
  },
});

const ZOOM_HOOK = "components/charts/choropleth/useMapZoom.ts";

const importZones = [
  zone(["app", "components", "tests", "scripts"], [noZoom]),
  zone(["app"], [noZoom, noLoaders]),
  zone(["components"], [noZoom, noLoaders, [root("app"), "app places components, not the other way round."]]),
  zone(
    ["components/charts"],
    [
      noZoom,
      [LIB_DATA, "A chart receives finished geometry; it fetches nothing."],
      [root("app", "components/dashboard", "dashboard"), "A chart does not know who connects it."],
      [/^(nuqs|next\/navigation)(\/.*)?$/, "A chart knows no address; components/dashboard connects it."],
    ],
    [ZOOM_HOOK],
  ),
  zone(["lib"], [noZoom, noUi, noReact]),
  zone(
    ["lib/domain"],
    [[/^(?!\.\/)/, "lib/domain imports nothing from elsewhere; everything may import it."]],
  ),
  zone(
    ["lib/stats", "lib/filters", "lib/geo", "lib/chart", "lib/format", "lib/theme"],
    [
      noZoom,
      noUi,
      noReact,
      [lib("data", "view", "queries"), "Numbers and layout come before views and loaders."],
    ],
  ),
  zone(
    ["lib/stats"],
    [
      noZoom,
      noUi,
      noReact,
      [lib("data", "view", "queries", "filters"), "What is counted does not know who chose it."],
    ],
  ),
  zone(
    ["lib/view"],
    [
      noZoom,
      noUi,
      noReact,
      [lib("words", "cite", "scene", "export"), "What is shown comes before how it is said or drawn."],
    ],
  ),
  zone(["lib/words"], [noZoom, noUi, noReact, [lib("scene", "export"), "Words come before pictures."]]),
  zone(["lib/scene"], [noZoom, noUi, noReact, [lib("export"), "A drawing does not know its file."]]),
  zone(["lib/data"], [noZoom, noUi, noReact, [lib("view", "queries"), "Facts come before views."]]),
  zone(
    ["lib/queries", "lib/i18n"],
    [noZoom, noUi, [lib("data"), "The browser asks the server; it opens no data file."]],
  ),
  {
    files: ["lib/data/providers.ts"],
    rules: { "no-restricted-imports": "off" },
  },
  { files: [ZOOM_HOOK], rules: { "no-restricted-imports": "off" } },
];

const CLOCK = "A page printed today and next year must say the same: pass the date in.";
const LOCALE =
  "Its output depends on the machine; server and browser would disagree. Format in lib/format with a named locale.";
const UYGHUR =
  "Browsers hold no Uyghur (ug) data for Intl and fall back to their own language; use lib/format.";

const sameEverywhere = {
  files: [`lib/**/*.${SOURCE}`, `components/**/*.${SOURCE}`],
  rules: {
    "no-restricted-syntax": [
      "error",
      { selector: "MemberExpression[object.name='Date'][property.name='now']", message: CLOCK },
      { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: CLOCK },
      { selector: "CallExpression[callee.name='Date']", message: CLOCK },
      { selector: "CallExpression[callee.property.name=/^toLocale(Date|Time)?String$/]", message: LOCALE },
      {
        selector: "CallExpression[callee.property.name=/^toLocale(Upper|Lower)Case$/][arguments.length=0]",
        message: LOCALE,
      },
      {
        selector:
          ":matches(NewExpression, CallExpression)[callee.object.name='Intl'] > Literal.arguments[value=/^ug/]",
        message: UYGHUR,
      },
    ],
  },
};

const sizes = [
  { rules: { "max-lines": ["error", 200] } },
  { files: [`**/*.${SOURCE}`, "**/*.mjs"], rules: { "max-lines-per-function": ["error", 60] } },
  { files: ["**/*.tsx"], rules: { "max-lines-per-function": ["error", 100] } },
  {
    files: ["tests/**"],
    rules: { "max-lines": "off", "max-lines-per-function": "off" },
  },
];

const testLeniency = {
  files: [`tests/**/*.${SOURCE}`],
  rules: {
    "@typescript-eslint/no-unsafe-argument": "off",
    "@typescript-eslint/no-unsafe-assignment": "off",
    "@typescript-eslint/no-unsafe-call": "off",
    "@typescript-eslint/no-unsafe-member-access": "off",
    "@typescript-eslint/no-unsafe-return": "off",
  },
};

export default tseslint.config(
  {
    ignores: [".next/", "node_modules/", "next-env.d.ts", "public/", "tests/browser/results/"],
  },
  { linterOptions: { reportUnusedDisableDirectives: "error" } },
  {
    files: [`**/*.${SOURCE}`],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { project: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      "@typescript-eslint/consistent-type-imports": ["error", { fixStyle: "inline-type-imports" }],
      "@typescript-eslint/no-misused-promises": ["error", { checksVoidReturn: { attributes: false } }],
      "@typescript-eslint/switch-exhaustiveness-check": [
        "error",
        { considerDefaultExhaustiveForUnions: true },
      ],
    },
  },
  { files: ["**/*.{js,mjs}"], extends: [tseslint.configs.recommended] },
  {
    files: ["{app,components}/**/*.{ts,tsx}", "lib/{queries,i18n}/**/*.{ts,tsx}"],
    extends: [
      next.configs["core-web-vitals"],
      reactHooks.configs.flat.recommended,
      jsxA11y.flatConfigs.recommended,
    ],
  },
  ...importZones,
  sameEverywhere,
  ...sizes,
  testLeniency,
);
