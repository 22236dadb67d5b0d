import { getTranslations } from 'next-intl/server'
import Link from 'next/link'
import { deskLocale } from '../session'

export default async function DeskNotFound() {
  const t = await getTranslations({ locale: await deskLocale(), namespace: 'Desk.notFound' })
  return (
    <>
      <h1 className="desk-title">{t('title')}</h1>
      <p>{t('explanation')}</p>
      <p>
        <Link href="/admin/articles">{t('back')}</Link>
      </p>
    </>
  )
}
