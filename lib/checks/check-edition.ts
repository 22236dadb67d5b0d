import type { Locale } from '../locales'
import type { EditionText } from '../publishable'
import { ambiguousDates } from './ambiguous-dates'
import { allCapitals } from './capitals'
import { type DescribedPhoto, descriptionAdvice, descriptionStops } from './descriptions'
import { doubledWords } from './doubled-words'
import type { Advice, Finding, Stop } from './finding'
import { headingStops } from './headings'
import { leadLong } from './lead-length'
import { linkStops } from './links'
import { longSentences } from './long-sentences'
import { missingParts } from './missing-parts'
import { type Passage, passagesOf } from './passages'
import { fogAdvice } from './readability'
import { vagueLinks } from './vague-links'

/** What the checks must know besides the words. */
export type CheckContext = {
  /** The language of the edition. */
  locale: Locale
  /** The photos that readers would see with it, in order. */
  photos: DescribedPhoto[]
  /** Where this site's articles are that are not public: their paths, or links to them as written in the body. */
  unpublishedLinks: ReadonlySet<string> | readonly string[]
}

/** All that the checks find, stops first; advice on the words comes in reading order. */
export function checkEdition(text: EditionText, context: CheckContext): Finding[] {
  const passages = passagesOf(text)
  return [...stopsOf(text, passages, context), ...adviceOn(text, passages, context)]
}

function stopsOf(text: EditionText, passages: Passage[], context: CheckContext): Stop[] {
  const blocks = passages.filter((passage) => 'from' in passage)
  return [
    ...missingParts(text),
    ...descriptionStops(context.photos),
    ...headingStops(blocks),
    ...linkStops(blocks, new Set(context.unpublishedLinks)),
  ]
}

function adviceOn(text: EditionText, passages: Passage[], { locale, photos }: CheckContext): Advice[] {
  return [
    ...passages.flatMap((passage) => passageRules.flatMap((rule) => rule(passage, locale))),
    ...fogAdvice(passages, locale),
    ...descriptionAdvice(photos, text.title),
  ]
}

const passageRules = [leadLong, allCapitals, doubledWords, ambiguousDates, vagueLinks, longSentences]
