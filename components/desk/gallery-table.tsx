'use client'

import './galleries.css'
import { Table } from '@mantine/core'
import { useLocale, useTranslations } from 'next-intl'
import Link from 'next/link'
import type { DeskGallery } from '@/db/queries/desk-galleries'
import { type Locale, locales, otherLocale } from '@/lib/locales'
import { GalleryState } from './gallery-state'
import { PhotoThumbnail } from './photo-thumbnail'

/** The galleries, with how each stands in each language; each leads to its page, with the places that link to it. */
export function GalleryTable({ galleries }: { galleries: DeskGallery[] }) {
  const t = useTranslations('DeskGalleries')
  return (
    <Table.ScrollContainer minWidth={640}>
      <Table verticalSpacing="sm" aria-label={t('title')} highlightOnHover>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{t('gallery')}</Table.Th>
            {locales.map((locale) => (
              <Table.Th scope="col" key={locale}>
                {t(`language.${locale}`)}
              </Table.Th>
            ))}
            <Table.Th scope="col">{t('photos')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {galleries.map((gallery) => (
            <Table.Tr key={gallery.id}>
              <Table.Th scope="row" fw={500}>
                <GalleryName gallery={gallery} />
              </Table.Th>
              {locales.map((locale) => (
                <Table.Td key={locale}>
                  <GalleryState text={gallery.texts[locale]} />
                </Table.Td>
              ))}
              <Table.Td>{gallery.photoCount}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  )
}

function GalleryName({ gallery: { id, cover, texts } }: { gallery: DeskGallery }) {
  const t = useTranslations('DeskGalleries')
  const locale = useLocale()
  const language: Locale = texts[locale] ? locale : otherLocale(locale)
  return (
    <Link href={`/admin/galleries/${id}`} lang={language} className="gallery-name">
      {cover && <PhotoThumbnail photo={cover} />}
      {texts[language]?.title || t('untitled')}
    </Link>
  )
}
