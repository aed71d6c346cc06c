import { resources } from "./resources";

/** The descriptor of the data package, after version 2 of the standard. */
export function dataPackage() {
  return {
    $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
    name: "where-states-stand",
    title: "Where states stand on Xinjiang (East Turkistan)",
    description:
      "Positions of United Nations states in joint letters, joint statements and one recorded vote on Xinjiang, Hong Kong and Tibet at the Human Rights Council and the Third Committee, 2019 to 2025, with the pages they rest on.",
    version: "2026.4",
    created: "2026-11-28T00:00:00Z",
    keywords: [
      "Xinjiang",
      "East Turkistan",
      "Uyghurs",
      "Human Rights Council",
      "Third Committee",
      "United Nations",
    ],
    licenses: [
      {
        name: "CC-BY-4.0",
        title:
          "Creative Commons Attribution 4.0 International (the compiled tables; see README.md for the columns with terms of their own)",
        path: "https://creativecommons.org/licenses/by/4.0/",
      },
    ],
    contributors: [{ title: "The contributors of Where States Stand", roles: ["compiler", "maintainer"] }],
    sources: [
      { title: "Pages named in sources.csv and fact_sources.csv", path: "sources.csv" },
      { title: "Unicode CLDR 48.2 (names of states, official languages)", path: "https://cldr.unicode.org/" },
      {
        title: "Country codes (codes and United Nations names)",
        path: "https://github.com/datasets/country-codes",
      },
      {
        title: "World countries 5.1.0 (codes and regional groups)",
        path: "https://github.com/mledoze/countries",
      },
      { title: "Natural Earth (marker positions and areas)", path: "https://www.naturalearthdata.com/" },
      { title: "Population, from the World Bank", path: "https://github.com/datasets/population" },
      {
        title:
          "Nedopil, C. (2023): Countries of the Belt and Road Initiative, Green Finance & Development Center, FISF Fudan University",
        path: "https://greenfdc.org/",
      },
      {
        title: "Press releases and reports of the Council elections, listed in README.md",
        path: "README.md",
      },
    ],
    resources: resources(),
  };
}
