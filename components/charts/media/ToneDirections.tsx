import type { ReactNode } from "react";
import type { ArticleLanguage } from "@/lib/domain/language";
import type { ToneDirection } from "@/lib/theme/toneStyles";
import styles from "./toneDirections.module.css";

export interface ToneLane {
  readonly direction: ToneDirection;
  readonly heading: string;
  readonly languages: readonly {
    readonly code: ArticleLanguage;
    readonly name: string;
    readonly fact: string;
    readonly chosen: boolean;
    readonly muted: boolean;
  }[];
  readonly note: ReactNode;
}

interface Props {
  readonly lanes: readonly ToneLane[];
  readonly onPick: (code: ArticleLanguage) => void;
}

const GLYPHS: Readonly<Record<ToneDirection, string>> = { positive: "↑", similar: "≈", unsaid: "?" };

/** What is said of the tone of each language: an order without an axis, in marks of one size, and no value anywhere. */
export function ToneDirections({ lanes, onPick }: Props) {
  return (
    <ol className={styles.lanes} data-chart="tone">
      {lanes.map(({ direction, heading, languages, note }) => (
        <li key={direction} data-direction={direction}>
          <span className={styles.glyph} aria-hidden="true">
            {GLYPHS[direction]}
          </span>
          <div>
            <p className={styles.heading}>{heading}</p>
            <p className={styles.languages}>
              {languages.map(({ code, name, fact, chosen, muted }) => (
                <button
                  key={code}
                  type="button"
                  aria-pressed={chosen}
                  data-tone-language={code}
                  data-fact={fact}
                  data-muted={muted || undefined}
                  onClick={() => onPick(code)}
                >
                  {name}
                </button>
              ))}
            </p>
            <p className={styles.note}>{note}</p>
          </div>
        </li>
      ))}
    </ol>
  );
}
