import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/lib/locales'
import { formatMoment } from '@/lib/warsaw-time'

type Props = {
  locale: Locale
  /** When the link ends, UTC. */
  expiresAt: string
}

/** Says above a shared preview that it is one, and what that means. */
export async function PreviewBar({ locale, expiresAt }: Props) {
  const t = await getTranslations({ locale, namespace: 'Preview' })
  return (
    <aside className="preview-bar" aria-label={t('barLabel')}>
      <p>{t('bar', { time: formatMoment(expiresAt, locale) })}</p>
    </aside>
  )
}
