import { TYPE, type MessageFormatElement } from '@formatjs/icu-messageformat-parser'
import { everyElement, type IcuText } from './icu-text'
import type { Place } from './problem'

/** What a page puts into a text: an argument such as {name}, or what a tag such as <link> stands for. */
export type Placeholder = { name: string; kind: string; written: string; place: Place }

/** Kinds follow the values that a page hands over, so one language may count in words where the other shows a number. */
const kinds: { [type: number]: { kind: string; format: string } | undefined } = {
  [TYPE.argument]: { kind: 'a plain value', format: '' },
  [TYPE.number]: { kind: 'a number', format: ', number' },
  [TYPE.plural]: { kind: 'a number', format: ', plural, …' },
  [TYPE.date]: { kind: 'a date', format: ', date' },
  [TYPE.time]: { kind: 'a date', format: ', time' },
  [TYPE.select]: { kind: 'a choice', format: ', select, …' },
  [TYPE.tag]: { kind: 'a tag', format: '' },
}

export function argumentsOf(text: IcuText): Map<string, Placeholder> {
  return collect(text, (type) => type !== TYPE.tag)
}

export function tagsOf(text: IcuText): Map<string, Placeholder> {
  return collect(text, (type) => type === TYPE.tag)
}

function collect(text: IcuText, wanted: (type: TYPE) => boolean): Map<string, Placeholder> {
  const found = new Map<string, Placeholder>()
  for (const element of everyElement(text.elements)) {
    const placeholder = wanted(element.type) ? placeholderOf(text, element) : null
    if (!placeholder) continue
    // {count} within the branches of {count, plural, …} is that same number; the plural says more about it.
    const earlier = found.get(placeholder.name)
    if (!earlier || earlier.kind === kinds[TYPE.argument]?.kind) found.set(placeholder.name, placeholder)
  }
  return found
}

function placeholderOf(text: IcuText, element: MessageFormatElement): Placeholder | null {
  const known = kinds[element.type]
  if (!known || element.type === TYPE.pound) return null
  const name = element.value
  const written = element.type === TYPE.tag ? `<${name}>…</${name}>` : `{${name}${known.format}}`
  return { name, kind: known.kind, written, place: text.placeOf(element) }
}
