import { CopyButton, type CopyWords } from "./CopyButton";
import styles from "./copyText.module.css";

interface Props {
  readonly text: string;
  /** What the text is. */
  readonly label: string;
  readonly words: CopyWords;
}

/** A text to take along as it stands: code, a citation, a message. */
export function CopyText({ text, label, words }: Props) {
  return (
    <div className={styles.text}>
      <pre dir="ltr">{text}</pre>
      <CopyButton text={text} label={label} words={words} />
    </div>
  );
}
