/** Whether a folded name has a word that begins as asked, folded too. */
export function beginsAWord(name: string, asked: string): boolean {
  return ` ${name}`.includes(` ${asked}`);
}
