import type { Locale } from '@/lib/locales'

/**
 * A place where a photo, topic or gallery is used: an article or a gallery in one language, under the title that staff
 * know it by. What is in the trash counts too, for it may come back.
 */
export type Use = {
  kind: 'article' | 'gallery'
  id: string
  locale: Locale
  title: string
  isInTrash: boolean
}
