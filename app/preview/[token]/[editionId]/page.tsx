import { getTranslations } from 'next-intl/server'
import { PreviewGone } from '@/components/site/preview-gone'
import { read } from '@/db/open'
import { findEdition } from '@/db/queries/revisions'
import { previewPath } from '@/lib/preview-link'
import { findShared, readShared } from '../../shared'
import { SharedArticle } from '../../shared-article'

type Props = { params: Promise<{ token: string; editionId: string }> }

/** A draft that the shared text leads to, as it will be. */
export default async function SharedDraftPage({ params }: Props) {
  const { token, editionId } = await params
  const shared = await findShared(token)
  const article = shared && (await readShared(shared, token, editionId))
  const edition = article && (await findEdition(read(), editionId))
  if (!edition) return <PreviewGone />
  const { locale } = shared.edition
  const t = await getTranslations({ locale, namespace: 'Preview' })
  return (
    <div lang={edition.locale}>
      <SharedArticle article={article} locale={edition.locale}>
        <p className="preview-comments" lang={locale}>
          <a href={previewPath(token)}>{t('backToShared')}</a>
        </p>
      </SharedArticle>
    </div>
  )
}
