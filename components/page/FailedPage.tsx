"use client";

import { useParams } from "next/navigation";
import article from "@/components/page/article.module.css";
import button from "@/components/ui/button.module.css";

// The words stand here and not in the catalogue: what failed may be the catalogue itself.
const WORDS = {
  heading: "This page could not be shown",
  explanation: "The fault is ours. Your link is kept in the address: trying again may be enough.",
  again: "Try again",
  unfiltered: "Open the dashboard without filters",
};

/** What is said where a page failed, with two ways on. */
export function FailedPage({ reset }: { readonly reset: () => void }) {
  // Where the whole site failed there are no parameters; the bare address then finds the reader's language.
  const locale = (useParams() as { locale?: string } | null)?.locale ?? "";
  return (
    <main className={article.page} lang="en" dir="ltr">
      <h1 className={article.title}>{WORDS.heading}</h1>
      <p>{WORDS.explanation}</p>
      <p>
        <button type="button" className={button.outlined} onClick={reset}>
          {WORDS.again}
        </button>
      </p>
      <p>
        <a href={`/${locale}`}>{WORDS.unfiltered}</a>
      </p>
    </main>
  );
}
