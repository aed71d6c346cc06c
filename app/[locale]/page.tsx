import { NextIntlClientProvider } from "next-intl";
import { NuqsAdapter } from "nuqs/adapters/next/app";
import { getMessages, setRequestLocale } from "next-intl/server";
import { Probe } from "@/components/Probe";

export default async function Page({ params, searchParams }: PageProps<"/[locale]">) {
  const { locale } = await params;
  await searchParams;
  setRequestLocale(locale as "en");
  return (
    <NuqsAdapter>
      <NextIntlClientProvider messages={await getMessages()}>
        <Probe />
      </NextIntlClientProvider>
    </NuqsAdapter>
  );
}
