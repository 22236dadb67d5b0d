import { expect, test } from 'vitest'
import type { Locale } from '../locales'
import { sentencesOf } from './sentences'

// A stroke stands where a sentence should end.
test.each<[Locale, string]>([
  ['pl', 'Ministrowie spotkali się w Hadze.| Rozmawiali o Ukrainie.'],
  ['pl', 'Umowa obowiązuje od 4 kwietnia 2025 r. w całej Unii.| To dobra wiadomość.'],
  ['pl', 'Podpisano ją 4.04.2025 r.| Łódź była pierwsza.'],
  ['pl', 'Przyjechali m.in. Niemcy, np. Anna Schmidt, i tzw. Grupa Północ.'],
  ['pl', 'Spotkanie prowadzili dr Nowak, prof. dr hab. Żak i min. Sikorski.'],
  ['pl', 'Wystawa przy al. Szucha 23 (ul. Litewska) trwa do godz. 15.30.| Wstęp wolny.'],
  ['pl', 'Wiersz J. Słowackiego i list J.F. Kennedy’ego przeczytał A. Wajda.'],
  ['pl', 'Minister wystąpi podczas 80. Sesji Zgromadzenia Ogólnego.| Potem wróci.'],
  ['pl', 'Wydano 3.500 paszportów.| Czy to dużo?| Tak!| Bardzo dużo…| Naprawdę.'],
  ['pl', 'Czy to plan B?| Tak.'],
  ['pl', '„Co dalej?” – zapytał minister.| „Nie wiem.”| Wyszedł.'],
  ['pl', 'Zabierz paszport, wizę itd.| E-konsulat wyśle przypomnienie.'],
  ['pl', 'Umów wizytę.| e-Konsulat działa całą dobę.'],
  ['pl', 'Ministerstwo Spraw Zagranicznych|\nal. Szucha 23|\n00-580 Warszawa'],
  ['pl', '1. Złóż wniosek.| 2. Zapłać.'],
  ['en', 'The summit took place on 4 April 2025.| Poland took part.'],
  ['en', 'Mr. Smith and Dr. Jones met Prof. A. B. Brown, e.g. Tuesday or Friday.'],
  ['en', 'It costs 3.50 euros, i.e. Little.| There were 32.| All went well.'],
  ['en', 'Open until 5 p.m. on weekdays.| ‘Really?’ she asked.| (Yes.)| "Good."'],
  ['en', 'An exhibition of modern art.| The flag is white and red.| Come!'],
  ['en', ''],
  ['en', ' \n '],
])('%s: %s', (locale, marked) => {
  const text = marked.replaceAll('|', '')
  const sentences = sentencesOf(text, locale)
  expect(sentences.map((sentence) => sentence.text)).toEqual(
    marked
      .split('|')
      .map((part) => part.trim())
      .filter(Boolean),
  )
  for (const { start, end, text: words } of sentences) expect(text.slice(start, end)).toBe(words)
})
