"use client";

import { useTranslations } from "next-intl";
import styles from "./timelineControls.module.css";
import type { usePlayback } from "./usePlayback";

interface Props {
  readonly playback: ReturnType<typeof usePlayback>;
  /** The date playing would begin with. */
  readonly openingDate: string;
}

/** Plays the record date by date, pauses it, and steps by hand. */
export function PlaybackControls({ playback, openingDate }: Props) {
  const t = useTranslations("timeline.play");
  return (
    <div className={styles.group} data-needs-script>
      <button
        type="button"
        className={styles.button}
        data-play
        disabled={playback.opening === undefined}
        onClick={playback.toggle}
      >
        <span aria-hidden="true" className={playback.playing ? styles.pauseSign : styles.playSign} />
        {playback.playing ? t("pause") : t("start", { date: openingDate })}
      </button>
      <button type="button" className={styles.button} disabled={!playback.canGoBack} onClick={playback.back}>
        {t("back")}
      </button>
      <button
        type="button"
        className={styles.button}
        disabled={!playback.canGoForward}
        onClick={playback.forward}
      >
        {t("forward")}
      </button>
    </div>
  );
}
