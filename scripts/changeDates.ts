import type { DatePrecision, IsoDate } from "@/lib/domain/statement";

/** The day on which states joined a statement later or withdrew from it, with the words that say so. */
export interface ChangeDate {
  readonly statement: string;
  readonly states: readonly string[];
  readonly on: IsoDate;
  readonly precision: DatePrecision;
  /** Found as it stands in the notes of the statement. */
  readonly quote: string;
}

const LETTER_OF_JULY_2019 = "hrc41-2019-07-12-supportive";
const BELARUS_JUNE_2021 = "hrc47-2021-06-22-supportive";

export const CHANGE_DATES: readonly ChangeDate[] = [
  {
    statement: LETTER_OF_JULY_2019,
    states: ["QAT"],
    on: "2019-07-18",
    precision: "on",
    quote: "Qatar told the HRC President on 18 July 2019 that it withdrew",
  },
  {
    statement: LETTER_OF_JULY_2019,
    states: ["BGD", "DJI", "GNQ", "IRN", "IRQ", "LKA", "MOZ", "NPL", "PSE", "SRB", "UGA", "UZB", "ZMB"],
    on: "2019-07-26",
    precision: "on",
    quote: "13 more states were announced on 26 July 2019",
  },
  {
    statement: LETTER_OF_JULY_2019,
    states: ["YEM"],
    on: "2019-07-26",
    precision: "after",
    quote: "Yemen (which is in neither press list and so joined after 26 July)",
  },
  {
    statement: "hrc47-2021-06-22-critical",
    states: ["UKR"],
    on: "2021-06-24",
    precision: "about",
    quote: "Ukraine was briefly the 45th and pulled out on 24/25 June 2021",
  },
  {
    statement: BELARUS_JUNE_2021,
    states: ["GRD"],
    on: "2021-06-28",
    precision: "by",
    quote: "Grenada (66, by 28 June)",
  },
  {
    statement: BELARUS_JUNE_2021,
    states: ["NGA"],
    on: "2021-07-14",
    precision: "by",
    quote: "Nigeria (68, by 14 July)",
  },
  {
    statement: BELARUS_JUNE_2021,
    states: ["LBN"],
    on: "2021-07-20",
    precision: "by",
    quote: "Lebanon (69, by 20 July)",
  },
  {
    statement: "unga78-2023-10-18-critical",
    states: ["FJI"],
    on: "2023-10-30",
    precision: "on",
    quote: "Fiji publicly withdrew on 30 October 2023",
  },
];
