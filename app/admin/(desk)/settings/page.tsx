import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { SettingsForm } from '@/components/desk/settings-form'
import { read } from '@/db/open'
import { findSettings } from '@/db/queries/settings'
import { may } from '@/lib/permissions'
import { deskLocale, requireStaff } from '../../session'
import { changeSettings } from './actions'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations({ locale: await deskLocale(), namespace: 'DeskSettings' })
  return { title: t('title') }
}

export default async function SettingsPage() {
  const staff = await requireStaff('/admin/settings')
  if (!may(staff, 'changeSettings')) notFound()
  const t = await getTranslations({ locale: staff.deskLocale, namespace: 'DeskSettings' })
  return (
    <>
      <h1 className="desk-title">{t('title')}</h1>
      <p>{t('explanation')}</p>
      <SettingsForm settings={await findSettings(read())} action={changeSettings} />
    </>
  )
}
