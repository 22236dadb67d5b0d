import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/lib/locales'

type Props = { src: string; title: string; locale: Locale; videoHost: string | undefined }

/**
 * A video on an outside site: a link. Where the settings allow its host, a click (or the reader's consent) loads it
 * in place; nothing is fetched from there before.
 */
export async function VideoLink({ src, title, locale, videoHost }: Props) {
  const t = await getTranslations({ locale, namespace: 'Video' })
  const mayEmbed = videoHost !== undefined && src.startsWith(`${videoHost}/`)
  return (
    <div className="video" data-video={mayEmbed ? src : undefined} data-video-title={title}>
      <p className="video-title">{title}</p>
      <p className="video-note">{t('outside', { host: new URL(src).host })}</p>
      <a className="button" href={src}>
        {t('open')}
      </a>
    </div>
  )
}
