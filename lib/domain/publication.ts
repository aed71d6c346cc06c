/** How the data are published and cited; the data package says the same. */
export const PUBLICATION = {
  name: "where-states-stand",
  title: "Where states stand on Xinjiang (East Turkistan)",
  author: "The contributors of Where States Stand",
  licence: "CC-BY-4.0",
  licenceName: "Creative Commons Attribution 4.0 International",
  licenceUrl: "https://creativecommons.org/licenses/by/4.0/",
} as const;
