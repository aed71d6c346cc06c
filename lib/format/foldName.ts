/**
 * Folds a name for search: lower case, without diacritics, with Turkish dotless ı and the Latin and Arabic
 * letters that typists interchange made one. Two names that fold alike are the same name to a reader.
 */
export function foldName(name: string): string {
  return name
    .normalize("NFD")
    .replace(/[\u0300-\u036f\u064b-\u065f]/g, "")
    .toLowerCase()
    .replace(/ı/g, "i")
    .replace(/[øœæßðþł]/g, (letter) => SPELT_OUT[letter]!)
    .replace(/[‘’ʼ`´']/g, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

const SPELT_OUT: Readonly<Record<string, string>> = {
  ø: "o",
  œ: "oe",
  æ: "ae",
  ß: "ss",
  ð: "d",
  þ: "th",
  ł: "l",
};
