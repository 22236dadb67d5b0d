import { TYPE, type PluralElement, type SelectElement } from '@formatjs/icu-messageformat-parser'
import { everyElement, type IcuText } from './icu-text'
import type { Problem } from './problem'

/** A plural must have exactly its language's forms, and a select must have `other`: what is absent is shown as a gap. */
export function checkBranches(text: IcuText): Problem[] {
  return [...everyElement(text.elements)].flatMap((element) => {
    if (element.type === TYPE.plural) return checkPlural(text, element)
    return element.type === TYPE.select ? checkSelect(text, element) : []
  })
}

function checkPlural(text: IcuText, element: PluralElement): Problem[] {
  const forms = formsOf(text.locale, element.pluralType)
  // =0 and =1 may stand beside the forms, never instead of them.
  const written = Object.keys(element.options).filter((form) => !form.startsWith('='))
  return [
    ...lacking(
      text,
      element,
      forms.filter((form) => !written.includes(form)),
    ),
    ...foreign(
      text,
      element,
      written.filter((form) => !forms.includes(form)),
    ),
  ]
}

function formsOf(locale: string, type: PluralElement['pluralType']): string[] {
  const forms: string[] = new Intl.PluralRules(locale, { type }).resolvedOptions().pluralCategories
  // Grammars go from one to other; Intl sorts the names by letters.
  return ['zero', 'one', 'two', 'few', 'many', 'other'].filter((form) => forms.includes(form))
}

function lacking(text: IcuText, element: PluralElement, forms: string[]): Problem[] {
  if (forms.length === 0) return []
  return [
    {
      ...text.placeOf(element),
      key: text.key,
      problem: `the plural of {${element.value}} lacks ${list(forms)}`,
      remedy: `${grammar(text, element)}: add ${list(forms.map((form) => `${form} {…}`))}`,
    },
  ]
}

function foreign(text: IcuText, element: PluralElement, forms: string[]): Problem[] {
  if (forms.length === 0) return []
  return [
    {
      ...text.placeOf(element),
      key: text.key,
      problem: `the plural of {${element.value}} has ${list(forms)}, unknown in this language`,
      remedy: `${grammar(text, element)}: remove ${list(forms.map((form) => `${form} {…}`))}`,
    },
  ]
}

function grammar({ locale }: IcuText, { pluralType }: PluralElement): string {
  const language = new Intl.DisplayNames('en', { type: 'language' }).of(locale)
  return `${language} has ${list(formsOf(locale, pluralType))}`
}

function list(words: string[]): string {
  return new Intl.ListFormat('en-GB').format(words)
}

function checkSelect(text: IcuText, element: SelectElement): Problem[] {
  if ('other' in element.options) return []
  return [
    {
      ...text.placeOf(element),
      key: text.key,
      problem: `the choice of {${element.value}} lacks other`,
      remedy: 'add other {…}, the text for every value that is not named',
    },
  ]
}
