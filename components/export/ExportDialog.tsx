"use client";

import { useEffect, useId, useRef, useState } from "react";
import { useLocale, useTranslations } from "next-intl";
import { CiteView } from "@/components/cite/CiteView";
import type { Locale } from "@/lib/domain/state";
import { catalogueOf } from "@/lib/i18n/catalogue";
import { embedCode } from "@/lib/export/embedCode";
import { pictureAddress, pictureFileName, type PictureChoice } from "@/lib/view/pictureAddress";
import type { PictureSize } from "@/lib/chart/pictureSizes";
import { ExportActions } from "./ExportActions";
import { ExportShape } from "./ExportShape";
import { useExportSource } from "./ExportSource";
import styles from "./exportDialog.module.css";
import { saveFile } from "./saveFile";
import { fetchFile, useTakeaway } from "./useTakeaway";

interface Props {
  readonly chart: string;
  /** What it is called: that of the button that opened it. */
  readonly heading: string;
  readonly open: boolean;
  readonly onClose: () => void;
}

/** The ways to take one chart away: picture, document, table, link, or a frame for another page. */
export function ExportDialog({ chart, heading, open, onClose }: Props) {
  const t = useTranslations("export");
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  const locale = useLocale() as Locale;
  const { readQuery, readWords, version, compiledOn, pins } = useExportSource();
  const words = useTranslations("copy");
  const copyWords = { copy: words("copy"), copied: words("copied"), failed: words("failed") };
  const [size, setSize] = useState<PictureSize>("16x9");
  const [scale, setScale] = useState(2);
  const [lettering, setLettering] = useState<PictureChoice["lettering"]>("outlines");
  const takeaway = useTakeaway();

  useEffect(() => {
    if (open && !dialog.current!.open) dialog.current!.showModal();
  }, [open]);

  const choice = (format: PictureChoice["format"]): PictureChoice => {
    return { chart, format, locale, size, scale, lettering, query: readQuery(), version };
  };
  const save = (format: PictureChoice["format"]) =>
    takeaway.run(async () => {
      const wanted = choice(format);
      saveFile(await fetchFile(pictureAddress(wanted)), pictureFileName(wanted));
    }, "saved");
  const copyPicture = () =>
    takeaway.run(
      // The promise stands inside the item: Safari lets nothing be copied after a wait.
      () =>
        navigator.clipboard.write([
          new ClipboardItem({ "image/png": fetchFile(pictureAddress(choice("png"))) }),
        ]),
      "copied",
    );
  // The reader's own programs do the sharing; whoever changes their mind has not failed.
  const share = () =>
    takeaway.run(
      () =>
        navigator
          .share({ title: document.title, url: window.location.href })
          .catch((error: DOMException) => (error.name === "AbortError" ? undefined : Promise.reject(error))),
      "idle",
    );
  const copyText = (text: string) => takeaway.run(() => navigator.clipboard.writeText(text), "copied");
  const embed = () => {
    const asked = new URLSearchParams(readQuery());
    asked.set("v", version);
    const path = `/${locale}/embed/${chart}?${asked.toString().replaceAll("%2C", ",")}`;
    const title = t("frame", { chart: t(`chart.${chart}`) });
    return embedCode(window.location.origin, path, title, catalogueOf(locale));
  };
  return (
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-labelledby={id}
      onClose={() => {
        takeaway.reset();
        onClose();
      }}
    >
      <div className={styles.head}>
        <h2 id={id}>{heading}</h2>
        <button type="button" aria-label={t("close")} onClick={() => dialog.current!.close()}>
          <span aria-hidden="true">×</span>
        </button>
      </div>
      <p className={styles.note}>{t("note")}</p>
      <ExportShape
        size={size}
        scale={scale}
        lettering={lettering}
        onSize={setSize}
        onScale={setScale}
        onLettering={setLettering}
      />
      <ExportActions
        working={takeaway.state === "working"}
        onSave={save}
        onCopyPicture={copyPicture}
        onCopyLink={() => copyText(window.location.href)}
        onCopyEmbed={() => copyText(embed())}
        onShare={typeof navigator.share === "function" ? share : null}
      />
      <p role="status" className={styles.status} data-takeaway={takeaway.state}>
        {takeaway.state === "idle" ? "" : t(`state.${takeaway.state}`)}
      </p>
      {open && (
        <CiteView
          version={version}
          compiledOn={compiledOn}
          filters={readWords()}
          pins={pins}
          copy={copyWords}
        />
      )}
    </dialog>
  );
}
