import { expect, test } from 'vitest'
import type { Locale } from '../locales'
import { countSyllables } from './syllables'

// A hyphen between syllables.
const words: Record<Locale, string> = {
  pl: `źdźbło w kot wio-sna mi-ni-ster Pol-ska Ło-dzią hi-sto-ria bio-lo-gia przy-ja-ciel nie-pod-le-głość
    bez-pie-czeń-stwo au-tor au-to-bus na-u-ka za-u-fa-nie na-u-czy-ciel Eu-ro-pa neu-tral-ny mu-ze-um i-de-a
    re-a-li-za-cja ro-zu-mie-nie ko-mu-ni-kat ko-o-pe-ra-cja nie-u-stan-ny pięć mię-dzy-na-ro-do-wy wi-zą i`,
  en: `cat the min-is-ter gov-ern-ment free place ta-ble peo-ple na-tion ac-tu-al lan-guage ra-di-o ex-pe-ri-ence
    se-cu-ri-ty for-eign re-gion com-mit-tee mis-sile ques-tion so-cial be-ing qui-et friend pa-tient I rhythm`,
}

const cases = Object.entries(words).flatMap(([locale, list]) =>
  list.split(/\s+/).map((word): [Locale, string] => [locale as Locale, word]),
)

test.each(cases)('%s: %s', (locale, divided) => {
  expect(countSyllables(divided.replaceAll('-', ''), locale)).toBe(divided.split('-').length)
})
