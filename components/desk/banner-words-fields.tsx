'use client'

import { Textarea, TextInput } from '@mantine/core'
import { useTranslations } from 'next-intl'
import type { BannerKind, BannerWords } from '@/lib/banner'
import { bannerLimits } from '@/lib/banner-problems'
import type { Locale } from '@/lib/locales'
import { BannerPreview } from './banner-preview'

type Props = {
  locale: Locale
  kind: BannerKind
  words: BannerWords
  more: string
  errors: Record<string, string>
  fieldId: (field: string) => string
  onChange: (part: Partial<BannerWords>) => void
}

/** What a banner says in one language, and how that will look. */
export function BannerWordsFields({ locale, words, errors, fieldId, onChange, ...look }: Props) {
  const t = useTranslations('DeskBanners')
  const fieldProps = (field: keyof BannerWords) => ({
    ...{ id: fieldId(`${field}-${locale}`), error: errors[`${field}-${locale}`], value: words[field] },
    ...{ lang: locale, mb: 'sm' },
  })
  const room = (field: keyof BannerWords) =>
    t('room', { left: bannerLimits[field] - words[field].trim().length })
  return (
    <fieldset className="banner-language">
      <legend>{t(`language.${locale}`)}</legend>
      <TextInput
        {...fieldProps('title')}
        label={t(`titleField.${locale}`)}
        description={room('title')}
        onChange={(event) => onChange({ title: event.currentTarget.value })}
      />
      <Textarea
        {...fieldProps('text')}
        label={t(`textField.${locale}`)}
        description={room('text')}
        autosize
        minRows={3}
        onChange={(event) => onChange({ text: event.currentTarget.value })}
      />
      <TextInput
        {...fieldProps('href')}
        label={t(`hrefField.${locale}`)}
        description={t('hrefHelp')}
        inputMode="url"
        onChange={(event) => onChange({ href: event.currentTarget.value.trim() })}
      />
      <BannerPreview locale={locale} words={words} {...look} />
    </fieldset>
  )
}
