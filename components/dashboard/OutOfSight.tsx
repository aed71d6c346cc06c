"use client";

import { useEffect, useRef, useState, type ReactNode } from "react";
import styles from "./dashboard.module.css";

const NEAR = "200px";

/**
 * A part of the page that need not be laid out and painted while filters change and it is out of sight.
 * At rest all of it is there, for print, for search in the page and for pictures of the whole page.
 */
export function OutOfSight({ children }: { children: ReactNode }) {
  const part = useRef<HTMLDivElement>(null);
  const [away, setAway] = useState(false);
  useEffect(() => {
    const watch = new IntersectionObserver(([entry]) => setAway(entry?.isIntersecting === false), {
      rootMargin: NEAR,
    });
    if (part.current) watch.observe(part.current);
    return () => watch.disconnect();
  }, []);
  return (
    <div ref={part} className={styles.part} data-away={away || undefined}>
      {children}
    </div>
  );
}
