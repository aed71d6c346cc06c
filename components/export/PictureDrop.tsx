"use client";

import { useEffect, useId, useRef, useState } from "react";
import { useTranslations } from "next-intl";
import type { PictureView } from "@/lib/export/viewOfPicture";
import { carriedPicture } from "./carriedPicture";
import styles from "./pictureDrop.module.css";

type Said = { readonly key: "drop" | "open" | "none" } | { readonly key: "older"; readonly version: string };

interface Props {
  /** The version of the data this page shows. */
  readonly version: string;
  readonly onView: (view: PictureView) => void;
}

/** Opens the view an exported picture was made of: the file is dropped anywhere on the page, or chosen. */
export function PictureDrop({ version, onView }: Props) {
  const t = useTranslations("export.picture");
  const [said, say] = useState<Said | null>(null);
  const help = useId();
  const open = async (file: File) => {
    const { viewOfPicture } = await import("@/lib/export/viewOfPicture");
    const view = viewOfPicture(new Uint8Array(await file.arrayBuffer()));
    if (view === null) return say({ key: "none" });
    onView(view);
    say(saidOf(view.version, version));
  };
  useEffect(() => {
    const timer = setTimeout(() => {
      const carried = carriedPicture();
      if (carried !== null) say(saidOf(carried, version));
    });
    return () => clearTimeout(timer);
  }, [version]);
  useFileDrop({
    onOver: () => say({ key: "drop" }),
    onLeave: () => say((now) => (now?.key === "drop" ? null : now)),
    onFile: (file) => void open(file),
  });
  return (
    <div className={styles.drop} data-picture-drop data-needs-script>
      <label>
        <span>{t("label")}</span>
        <input
          type="file"
          accept="image/png,image/svg+xml"
          aria-describedby={help}
          onChange={({ target }) => {
            const [file] = target.files ?? [];
            if (file !== undefined) void open(file);
            target.value = "";
          }}
        />
      </label>
      <p id={help} className={styles.help}>
        {t("help")}
      </p>
      {/* Not a second status: the page has one, which says what is in view. */}
      <div className={styles.said}>
        {said !== null && (
          <p role="alert" data-said={said.key}>
            {said.key === "older" ? t("older", { version: said.version, now: version }) : t(said.key)}
          </p>
        )}
      </div>
    </div>
  );
}

/** What is said of an opened view: that it is open, and where its picture was made of other data, of which. */
function saidOf(made: string, now: string): Said {
  return made === now ? { key: "open" } : { key: "older", version: made };
}

interface Hands {
  readonly onOver: () => void;
  readonly onLeave: () => void;
  readonly onFile: (file: File) => void;
}

/** Takes files dropped anywhere on the page, in place of the browser, which would leave the page for them. */
function useFileDrop(hands: Hands): void {
  const latest = useRef(hands);
  useEffect(() => {
    latest.current = hands;
  });
  useEffect(() => {
    const holdsFile = (event: DragEvent) => event.dataTransfer?.types.includes("Files") === true;
    let over = false;
    const onOver = (event: DragEvent) => {
      if (!holdsFile(event)) return;
      event.preventDefault();
      if (!over) latest.current.onOver();
      over = true;
    };
    const onLeave = (event: DragEvent) => {
      if (event.relatedTarget !== null) return;
      over = false;
      latest.current.onLeave();
    };
    const onDrop = (event: DragEvent) => {
      if (!holdsFile(event)) return;
      event.preventDefault();
      over = false;
      const file = event.dataTransfer?.files[0];
      if (file === undefined) latest.current.onLeave();
      else latest.current.onFile(file);
    };
    window.addEventListener("dragover", onOver);
    window.addEventListener("dragleave", onLeave);
    window.addEventListener("drop", onDrop);
    return () => {
      window.removeEventListener("dragover", onOver);
      window.removeEventListener("dragleave", onLeave);
      window.removeEventListener("drop", onDrop);
    };
  }, []);
}
