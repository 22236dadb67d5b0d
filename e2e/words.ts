import en from '../messages/en.json' with { type: 'json' }
import pl from '../messages/pl.json' with { type: 'json' }

/** The words that people see, from the language files: a journey looks for what a person would. */
export const words = { pl, en }

export const languages = ['pl', 'en'] as const

export const addresses = {
  pl: {
    front: '/pl',
    news: '/pl/aktualnosci',
    article: '/pl/aktualnosci/minister-radoslaw-sikorski-na-obradach-szefow-dyplomacji-nato-w-brukseli',
    archive: '/pl/archiwum/2025/04',
    galleries: '/pl/galerie',
    cookies: '/pl/ciasteczka',
    privacy: '/pl/prywatnosc',
    missing: '/pl/nie-ma-takiej-strony',
  },
  en: {
    front: '/en',
    news: '/en/news',
    article: '/en/news/radoslaw-sikorski-joins-nato-foreign-ministers-for-talks-in-brussels',
    archive: '/en/archive/2025/04',
    galleries: '/en/galleries',
    cookies: '/en/cookies',
    privacy: '/en/privacy',
    missing: '/en/no-such-page',
  },
} as const
