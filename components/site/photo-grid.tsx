import { getTranslations } from 'next-intl/server'
import type { PhotoView } from '@/db/queries/photos'
import { creditLine } from '@/lib/credit'
import type { Locale } from '@/lib/locales'
import { heightAt, renditionPath, widthsFor } from '@/lib/renditions'
import { Picture } from './picture'

type Props = { photos: PhotoView[]; locale: Locale; areFirst?: boolean }

/** The photos of a gallery. Each is a link to its largest file, which the lightbox takes over where scripts run. */
export async function PhotoGrid({ photos, locale, areFirst = false }: Props) {
  const t = await getTranslations({ locale, namespace: 'Photos' })
  const words = {
    close: t('close'),
    zoom: t('zoom'),
    previous: t('previous'),
    next: t('next'),
    region: t('region'),
  }
  return (
    <ul className="photo-grid" data-lightbox={JSON.stringify(words)}>
      {photos.map((photo, index) => {
        const widest = widthsFor(photo.width).at(-1)!
        return (
          <li key={photo.id}>
            <figure>
              <a
                href={renditionPath(photo.hash, widest, 'jpeg', photo.base)}
                data-width={widest}
                data-height={heightAt(widest, photo)}
                data-srcset={widthsFor(photo.width)
                  .map((width) => `${renditionPath(photo.hash, width, 'webp', photo.base)} ${width}w`)
                  .join(', ')}
                aria-label={
                  photo.isDecorative
                    ? t('openDecorative', { number: index + 1, photos: photos.length })
                    : t('open', {
                        number: index + 1,
                        photos: photos.length,
                        description: photo.description,
                      })
                }
              >
                <Picture
                  photo={photo}
                  sizes="(min-width: 64rem) 21rem, (min-width: 40rem) 46vw, 92vw"
                  isFirst={areFirst && index === 0}
                  isDecorative
                />
              </a>
              <figcaption>
                {photo.caption && <span className="caption">{`${photo.caption} `}</span>}
                <span className="credit">{creditLine(photo.credit, locale)}</span>
              </figcaption>
            </figure>
          </li>
        )
      })}
    </ul>
  )
}
