/** Units of a type size in which outlines are kept; one font size is this many. */
export const EM = 1000;
