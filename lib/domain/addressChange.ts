/**
 * How a change enters the address: `push` at once, as an entry of the history that Back undoes; `replace` at once, in
 * the newest entry; `begin` and `step` as what a drag does first and further, told to the address where it rests, as
 * one entry.
 */
export type AddressChange = "push" | "replace" | "begin" | "step";
