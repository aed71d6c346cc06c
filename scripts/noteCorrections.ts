/** A passage of a note that its own entries have overtaken, or that speaks to the compiler and not to the reader. */
export interface NoteCorrection {
  readonly statement: string;
  /** The state whose entry carries the note; null for the note of the statement. */
  readonly state: string | null;
  readonly from: string;
  readonly to: string;
}

export const NOTE_CORRECTIONS: readonly NoteCorrection[] = [
  {
    statement: "hrc41-2019-07-08-critical",
    state: null,
    from: "The symbol A/HRC/41/G/11 given in the task could not be confirmed in any stored source, hence null.",
    to: "The symbol A/HRC/41/G/11 could not be confirmed in any source read, so none is given.",
  },
  {
    statement: "hrc41-2019-07-12-supportive",
    state: null,
    from: "this file lists those 50",
    to: "this record lists those 50",
  },
  {
    statement: "unga3c74-2019-10-29-supportive",
    state: null,
    from: " List now complete: 54 names sourced = declared 54. China itself IS counted in the 54 (resolves the open question in the existing notes). All 33 names already entered are on the full list; its 28 African names",
    to: "The list is complete: 54 names sourced, 54 declared. Its 28 African names",
  },
  {
    statement: "unga3c74-2019-10-29-supportive",
    state: null,
    from: "Suggest list_complete=true and statement confidence medium: one origin (PassBlue, inferred), two reproductions that agree name by name on the 43 names both show. Caveat to keep: on the day",
    to: "It has one origin (PassBlue, inferred) and two reproductions, which agree name by name on the 43 names both show. On the day",
  },
  {
    statement: "hrc46-2021-03-12-supportive",
    state: null,
    from: "So a public list may not exist; keep as count only. None added.",
    to: "So a public list may not exist.",
  },
  {
    statement: "hrc47-2021-06-22-critical",
    state: null,
    from: "The names marked only [0] rest on",
    to: "The names whose only source is s1 rest on",
  },
  {
    statement: "hrc47-2021-06-22-supportive",
    state: null,
    from: "List incomplete: 4 of 69.",
    to: "List incomplete: 9 of 69.",
  },
  {
    statement: "hrc47-2021-06-22-supportive",
    state: "VUT",
    from: " Sourced non-signature, useful to avoid a wrong carry-over.",
    to: "",
  },
  {
    statement: "hrc47-2021-06-22-supportive-gcc-letter",
    state: null,
    from: "Consider showing it only as a reported letter, not as a Xinjiang signature.",
    to: "It is kept as a reported letter, not as a Xinjiang signature.",
  },
  {
    statement: "hrc48-2021-09-24-supportive",
    state: null,
    from: "only the reader and two co-signers whose ambassadors were interviewed as such are sourced. List incomplete: 3 of 65.",
    to: "only the reader, two co-signers whose ambassadors were interviewed as such, and Sri Lanka are sourced. List incomplete: 4 of 65.",
  },
  {
    statement: "hrc48-2021-09-24-supportive-gcc-letter",
    state: null,
    from: "Consider showing it only as a reported letter.",
    to: "It is kept as a reported letter.",
  },
  {
    statement: "unga3c76-2021-10-21-supportive",
    state: null,
    from: "The full list was not found: 20 of 62 names.",
    to: "The full list was not found: 22 of 62 names.",
  },
  {
    statement: "hrc50-2022-06-14-supportive",
    state: null,
    from: "No list of names was found: only the reader, Cuba, is sourced. List incomplete: 1 of 69.",
    to: "No list of names was found: the reader, Cuba, and ten states named in separate reports are sourced. List incomplete: 11 of 69.",
  },
  {
    statement: "hrc50-2022-06-14-supportive",
    state: "TON",
    from: " (EIU): a sourced change for the features list.",
    to: " (EIU).",
  },
  {
    statement: "hrc57-2024-09-24-critical",
    state: null,
    from: "Not on the expected list; found while searching. One report",
    to: "One report",
  },
];
