"use client";

import { FailedPage } from "@/components/page/FailedPage";
import "./globals.css";

/** What is said where the frame of all pages failed, which is then not there to put around it. */
export default function GlobalError({ reset }: { error: Error; reset: () => void }) {
  return (
    <html lang="en" dir="ltr">
      <head>
        <title>This page could not be shown</title>
      </head>
      <body>
        <FailedPage reset={reset} />
      </body>
    </html>
  );
}
