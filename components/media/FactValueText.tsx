import { Fragment } from "react";
import { useTranslations } from "next-intl";
import { formatNumber } from "@/lib/format/formatNumber";
import { formatPartialDate } from "@/lib/format/formatPartialDate";
import type { FactValue } from "@/lib/view/factValue";

interface Props {
  readonly value: FactValue;
  readonly language: string;
  readonly nameOf: (iso3: string) => string;
}

/** A fact's value in words and digits. */
export function FactValueText({ value, language, nameOf }: Props) {
  const t = useTranslations("fact");
  const digits = (number: number) => formatNumber(number, language);
  switch (value.form) {
    case "number": {
      const counted = { value: digits(value.value), unit: value.unit };
      const words = value.unitFirst ? t("unitFirst", counted) : t("unitLast", counted);
      return value.bound === null ? words : t(`bound.${value.bound}`, { value: words });
    }
    case "percent":
      return t("percent", { value: digits(value.value) });
    case "range":
      return t("span", { from: digits(value.from), to: digits(value.to) });
    case "dates": {
      const [from, to] = value.dates.map((date) => formatPartialDate(date, language));
      return to === undefined ? from : t("span", { from: from!, to });
    }
    case "states":
      return value.states.map((iso3, i) => (
        <Fragment key={iso3}>
          {i === 0 ? null : t("comma")}
          <bdi>{nameOf(iso3)}</bdi>
        </Fragment>
      ));
    case "parts":
      return value.parts
        .map(({ name, value: part }) =>
          /^\d{4}$/.test(name)
            ? t("inYear", { value: digits(part), year: name })
            : t(`part.${name}` as "part.for", { value: digits(part) }),
        )
        .join(t("comma"));
    case "text":
      return value.unit === "" ? value.text : t("unitFirst", { value: value.text, unit: value.unit });
  }
}
