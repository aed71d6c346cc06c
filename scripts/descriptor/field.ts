/** A field of a Table Schema (Data Package v2). */
export interface Field {
  readonly name: string;
  readonly type: "string" | "integer" | "number" | "boolean" | "date" | "year" | "list";
  readonly description: string;
  readonly format?: "uri";
  readonly delimiter?: ";";
  readonly itemType?: "string";
  readonly constraints?: {
    readonly required?: true;
    readonly unique?: true;
    readonly enum?: readonly string[];
    readonly minimum?: number;
    readonly maximum?: number;
    readonly pattern?: string;
  };
}

type Constraints = NonNullable<Field["constraints"]>;

/** A field that may be empty. */
export function field(
  name: string,
  type: Field["type"],
  description: string,
  constraints?: Constraints,
): Field {
  return { name, type, description, ...(constraints && { constraints }) };
}

/** A field that is always filled in. */
export function requiredField(
  name: string,
  type: Field["type"],
  description: string,
  constraints?: Constraints,
): Field {
  return field(name, type, description, { required: true, ...constraints });
}

/** A field that holds values joined by semicolons. */
export function listField(name: string, description: string, constraints?: Constraints): Field {
  return { ...field(name, "list", description, constraints), delimiter: ";", itemType: "string" };
}
