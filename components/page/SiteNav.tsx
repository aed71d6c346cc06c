"use client";

import { usePathname } from "next/navigation";
import styles from "./siteHeader.module.css";

interface Props {
  readonly label: string;
  readonly pages: readonly { readonly path: string; readonly name: string; readonly ifRoom: boolean }[];
}

/** The site's main pages; the view's filters come along from one to the next. */
export function SiteNav({ label, pages }: Props) {
  const pathname = usePathname();
  return (
    <nav aria-label={label}>
      <ul className={styles.pages}>
        {pages.map(({ path, name, ifRoom }) => (
          <li key={path} data-if-room={ifRoom || undefined}>
            <a href={path} data-carry aria-current={path === pathname ? "page" : undefined}>
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
