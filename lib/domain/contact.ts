/** Where errors are reported. Null: no address is public, so that the reader chooses the recipient. */
export const CONTACT: { readonly mail: string | null } = { mail: null };
