import { formatDate } from '@/lib/dates'
import type { Locale } from '@/lib/locales'

export function Day({ moment, locale }: { moment: string; locale: Locale }) {
  return <time dateTime={moment}>{formatDate(moment, locale)}</time>
}
