import { CONTACT } from "@/lib/domain/contact";

/** A `mailto:` that opens a message with its subject and text; without a recipient where none is public. */
export function reportAddress(subject: string, text: string): string {
  // Mail programs want lines to end in CRLF, and do not read + as a space.
  const part = (words: string) => encodeURIComponent(words.replace(/\r?\n/g, "\r\n"));
  return `mailto:${CONTACT.mail ?? ""}?subject=${part(subject)}&body=${part(text)}`;
}
