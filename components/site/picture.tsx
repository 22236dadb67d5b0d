import type { PhotoView } from '@/db/queries/photos'
import type { formats } from '@/lib/renditions'
import { heightAt, renditionPath, widthsFor } from '@/lib/renditions'

type Props = {
  photo: Pick<PhotoView, 'hash' | 'width' | 'height' | 'base' | 'description' | 'isDecorative'>
  /** How wide the picture is on the page, as the `sizes` attribute has it. */
  sizes: string
  /** The first picture that a reader sees is fetched at once; the others when they come near. */
  isFirst?: boolean
  /** Where the words beside it say the same (a card whose title is the link), the picture is silent. */
  isDecorative?: boolean
}

/** A photo in the smallest file that suits the reader's screen and browser. */
export function Picture({ photo, sizes, isFirst = false, isDecorative = false }: Props) {
  const widths = widthsFor(photo.width)
  const sources = (format: (typeof formats)[number]) =>
    widths.map((width) => `${renditionPath(photo.hash, width, format, photo.base)} ${width}w`).join(', ')
  const fallback = widths[Math.min(1, widths.length - 1)]!
  return (
    <picture>
      <source type="image/avif" srcSet={sources('avif')} sizes={sizes} />
      <source type="image/webp" srcSet={sources('webp')} sizes={sizes} />
      <img
        src={renditionPath(photo.hash, fallback, 'jpeg', photo.base)}
        srcSet={sources('jpeg')}
        sizes={sizes}
        width={fallback}
        height={heightAt(fallback, photo)}
        alt={isDecorative || photo.isDecorative ? '' : photo.description}
        loading={isFirst ? 'eager' : 'lazy'}
        fetchPriority={isFirst ? 'high' : 'auto'}
        decoding="async"
      />
    </picture>
  )
}
