import { expect, it } from "vitest";
import { pinnedAddress } from "@/lib/cite/pinnedAddress";

it("names the data version after the view, once, and leaves its lists legible", () => {
  const pinned = "https://stands.example/en?states=TUR,ALB&v=2026.2#table-heading";
  expect(pinnedAddress("https://stands.example/en?states=TUR,ALB#table-heading", "2026.2")).toBe(pinned);
  expect(pinnedAddress(pinned, "2026.2")).toBe(pinned);
});
