"use client";

import { FailedPage } from "@/components/page/FailedPage";
import "./globals.css";

/** What is said where the frame of all pages failed, which is then not there to put around it. */
export default function GlobalError({ reset }: { error: Error; reset: () => void }) {
  return (
    // The site's own faces are named by the frame that failed.
    <html lang="en" dir="ltr" style={{ fontFamily: "system-ui, sans-serif" }}>
      <head>
        <title>This page could not be shown</title>
      </head>
      <body>
        <FailedPage reset={reset} />
      </body>
    </html>
  );
}
