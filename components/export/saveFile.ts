/** Hands a file to the reader's browser to be saved. */
export function saveFile(file: Blob, name: string): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // The download has its own hold on the file by the next turn.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
