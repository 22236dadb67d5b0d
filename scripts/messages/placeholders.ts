import { TYPE, type MessageFormatElement } from '@formatjs/icu-messageformat-parser'
import { everyElement, type IcuText } from './icu-text'
import type { Place } from './problem'

/** What the page puts into a text: an argument ({name}, {count, plural, …}) or what a tag stands for (<link>). */
export type Placeholder = { name: string; kind: string; written: string; place: Place }

export function argumentsOf(text: IcuText): Placeholder[] {
  const found = new Map<string, Placeholder>()
  for (const element of everyElement(text.elements)) {
    const form = argumentForm(element)
    if (!form || !('value' in element) || typeof element.value !== 'string') continue
    // {count} inside the branches of {count, plural, …} is the same number, only shown as it is.
    const known = found.get(element.value)
    if (known && known.kind !== forms.value.kind) continue
    found.set(element.value, {
      name: element.value,
      kind: forms[form].kind,
      written: `{${element.value}${forms[form].after}}`,
      place: text.placeOf(element),
    })
  }
  return [...found.values()]
}

export function tagsOf(text: IcuText): Placeholder[] {
  const tags = [...everyElement(text.elements)].filter((element) => element.type === TYPE.tag)
  return tags.map((tag) => ({
    name: tag.value,
    kind: 'a tag',
    written: `<${tag.value}>…</${tag.value}>`,
    place: text.placeOf(tag),
  }))
}
