import { expect, test } from "vitest";
import { reportAddress } from "@/lib/cite/reportAddress";

test("a message is opened with its words, and names no recipient that is not public", () => {
  const address = new URL(reportAddress("Error in entries, a|FRA", "Row: a|FRA\nIt says: 100 % & more"));
  expect(address.pathname).toBe("");
  expect(address.searchParams.get("subject")).toBe("Error in entries, a|FRA");
  expect(address.searchParams.get("body")).toBe("Row: a|FRA\r\nIt says: 100 % & more");
  expect(address.href).not.toContain("+");
});
