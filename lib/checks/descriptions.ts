import type { Advice, Place, Stop } from './finding'
import { foldWords, shorten } from './words'

/**
 * A photo that readers would see, with its description in the edition's language. A decorative one says nothing that
 * the text doesn't, and needs none.
 */
export type DescribedPhoto = { id: string; description: string; isDecorative: boolean }

/** Photos that say nothing to those who can't see them (WCAG 1.1.1). */
export function descriptionStops(photos: DescribedPhoto[]): Stop[] {
  return photos.flatMap(({ id, description, isDecorative }, index) =>
    isDecorative || description.trim()
      ? []
      : [
          {
            strength: 'stop',
            field: `photo-${id}`,
            code: 'descriptionMissing',
            values: { number: index + 1 },
          },
        ],
  )
}

/** Descriptions that do not describe: a file's name, or the title once more. */
export function descriptionAdvice(photos: DescribedPhoto[], title: string): Advice[] {
  return photos.flatMap(({ id, description, isDecorative }, index): Advice[] => {
    const place: Place = { field: `photo-${id}`, excerpt: shorten(description) }
    const rest = { ...place, values: { number: index + 1 } }
    if (isDecorative || !description.trim()) return []
    if (isFileName(description)) return [{ strength: 'advice', code: 'descriptionIsFileName', ...rest }]
    if (foldWords(description) !== foldWords(title)) return []
    return [{ strength: 'advice', code: 'descriptionRepeatsTitle', ...rest }]
  })
}

/** `IMG_1234.jpg`, `zdjęcie 2.png`, or what a camera calls its photos even without an ending: `DSC00012`. */
function isFileName(description: string) {
  const words = description.trim()
  return (
    /\.(jpe?g|png|webp|gif|tiff?|heic|avif|raw|bmp)$/i.test(words) || /^[A-Z]{2,5}[_-]?\d{4,}$/i.test(words)
  )
}
