"use client";

import styles from "./choiceGroup.module.css";

interface Props<Value extends string> {
  readonly name: string;
  readonly label: string;
  readonly choices: readonly { readonly value: Value; readonly text: string; readonly pressed: boolean }[];
  readonly onPick: (value: Value) => void;
}

/** Toggles of one question, in a row under its name. */
export function ChoiceGroup<Value extends string>({ name, label, choices, onPick }: Props<Value>) {
  return (
    <div role="group" aria-label={label} className={styles.group} data-choices={name}>
      <span aria-hidden="true">{label}</span>
      {choices.map(({ value, text, pressed }) => (
        <button
          key={value}
          type="button"
          aria-pressed={pressed}
          data-choice={value}
          onClick={() => onPick(value)}
        >
          {text}
        </button>
      ))}
    </div>
  );
}
