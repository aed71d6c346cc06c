"use client";

import styles from "./filterBar.module.css";

interface Props<T extends string> {
  readonly id: string;
  readonly name: string;
  readonly label: string;
  readonly value: T;
  readonly options: readonly (readonly [T, string])[];
  readonly onChange: (value: T) => void;
}

/** One choice out of a few, with its label above it. */
export function FilterSelect<T extends string>({ id, name, label, value, options, onChange }: Props<T>) {
  return (
    <div className={styles.select}>
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        name={name}
        value={value}
        data-changed={value !== options[0]![0] || undefined}
        onChange={(event) => {
          const chosen = options.find(([option]) => option === event.target.value);
          if (chosen !== undefined) onChange(chosen[0]);
        }}
      >
        {options.map(([option, text]) => (
          <option key={option} value={option}>
            {text}
          </option>
        ))}
      </select>
    </div>
  );
}
