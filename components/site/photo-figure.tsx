import type { PhotoView } from '@/db/queries/photos'
import { creditLine } from '@/lib/credit'
import type { Locale } from '@/lib/locales'
import { Picture } from './picture'

type Props = { photo: PhotoView; locale: Locale; sizes: string; isFirst?: boolean; className?: string }

/** A photo with its caption and credit, both to be read on the page. */
export function PhotoFigure({ photo, locale, sizes, isFirst, className }: Props) {
  return (
    <figure className={className}>
      <Picture photo={photo} sizes={sizes} isFirst={isFirst} />
      <figcaption>
        {photo.caption && <span className="caption">{`${photo.caption} `}</span>}
        <span className="credit">{creditLine(photo.credit, locale)}</span>
      </figcaption>
    </figure>
  )
}
