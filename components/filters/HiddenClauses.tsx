interface Props {
  readonly clauses: readonly { readonly key: string; readonly value: string }[];
  /** Keys the form has fields for. */
  readonly except: readonly string[];
}

/** The clauses a form has no field for, so that sending it without scripts keeps them. */
export function HiddenClauses({ clauses, except }: Props) {
  const others = clauses.filter(({ key }) => !except.includes(key));
  const keys = [...new Set(others.map(({ key }) => key))];
  return keys.map((name) => (
    <input
      key={name}
      type="hidden"
      name={name}
      value={others
        .filter(({ key }) => key === name)
        .map(({ value }) => value)
        .join(",")}
    />
  ));
}
