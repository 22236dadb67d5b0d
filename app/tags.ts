import type { Locale } from '@/lib/locales'

/** The names under which pages are cached, so that a change refreshes just the pages that show it. */
export const tags = {
  newsLists: (locale: Locale) => `news-lists:${locale}`,
  newsAddress: (locale: Locale, slug: string) => `news-address:${locale}:${slug}`,
  article: (articleId: string) => `article:${articleId}`,
  photo: (photoId: string) => `photo:${photoId}`,
  galleries: (locale: Locale) => `galleries:${locale}`,
  settings: () => 'settings',
  banner: (locale: Locale) => `banner:${locale}`,
  page: (key: string, locale: Locale) => `page:${key}:${locale}`,
} as const
