"use client";

import { useId } from "react";
import { useTranslations } from "next-intl";
import type { PictureChoice } from "@/lib/view/pictureAddress";
import { PICTURE_SHAPES, PICTURE_SIZES, type PictureSize } from "@/lib/chart/pictureSizes";
import styles from "./exportDialog.module.css";

const SCALES = [1, 2, 3, 4] as const;

interface Props {
  readonly size: PictureSize;
  readonly scale: number;
  readonly lettering: PictureChoice["lettering"];
  readonly onSize: (size: PictureSize) => void;
  readonly onScale: (scale: number) => void;
  readonly onLettering: (lettering: PictureChoice["lettering"]) => void;
}

/** The shape of the picture, how large a PNG is, and how an SVG keeps its letters. */
export function ExportShape({ size, scale, lettering, onSize, onScale, onLettering }: Props) {
  const t = useTranslations("export");
  const group = useId();
  const { width, height } = PICTURE_SHAPES[size];
  return (
    <div className={styles.shape}>
      <fieldset className={styles.sizes}>
        <legend>{t("size.label")}</legend>
        {PICTURE_SIZES.map((name) => (
          <label key={name}>
            <input
              type="radio"
              name={group}
              value={name}
              checked={name === size}
              onChange={() => onSize(name)}
            />
            {t(`size.${name}`)}
          </label>
        ))}
      </fieldset>
      <label>
        {t("scale.label")}
        <select value={scale} onChange={(event) => onScale(Number(event.target.value))}>
          {SCALES.map((times) => (
            <option key={times} value={times}>
              {t("scale.option", { scale: times, width: `${width * times}`, height: `${height * times}` })}
            </option>
          ))}
        </select>
      </label>
      <label>
        {t("letters.label")}
        <select
          value={lettering}
          onChange={(event) => onLettering(event.target.value === "fonts" ? "fonts" : "outlines")}
        >
          <option value="outlines">{t("letters.outlines")}</option>
          <option value="fonts">{t("letters.fonts")}</option>
        </select>
      </label>
    </div>
  );
}
