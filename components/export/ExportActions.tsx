"use client";

import { useTranslations } from "next-intl";
import button from "@/components/ui/button.module.css";
import type { PictureChoice } from "@/lib/view/pictureAddress";
import styles from "./exportDialog.module.css";

const FILES = ["png", "svg", "pdf", "csv"] as const;

interface Props {
  readonly working: boolean;
  readonly onSave: (format: PictureChoice["format"]) => Promise<void>;
  readonly onCopyPicture: () => Promise<void>;
  readonly onCopyLink: () => Promise<void>;
  readonly onCopyEmbed: () => Promise<void>;
  /** Null where the browser has no way of its own to share. */
  readonly onShare: (() => Promise<void>) | null;
}

/** One button per way; while one works the others wait. */
export function ExportActions({ working, onSave, onCopyPicture, onCopyLink, onCopyEmbed, onShare }: Props) {
  const t = useTranslations("export");
  const ways = [
    ...FILES.map((format) => ({ name: format, act: () => onSave(format) })),
    { name: "copy", act: onCopyPicture },
    { name: "link", act: onCopyLink },
    { name: "embed", act: onCopyEmbed },
    ...(onShare === null ? [] : [{ name: "share", act: onShare } as const]),
  ] as const;
  return (
    <ul className={styles.ways}>
      {ways.map(({ name, act }) => (
        <li key={name}>
          <button
            type="button"
            className={button.outlined}
            data-format={name}
            disabled={working}
            onClick={() => void act()}
          >
            {t(`way.${name}`)}
          </button>
        </li>
      ))}
    </ul>
  );
}
