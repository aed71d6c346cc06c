/** Orders data versions, older first: 2026.9 before 2026.10. */
export function compareVersions(a: string, b: string): number {
  const [yearOfA = 0, countOfA = 0] = a.split(".").map(Number);
  const [yearOfB = 0, countOfB = 0] = b.split(".").map(Number);
  return yearOfA - yearOfB || countOfA - countOfB;
}
