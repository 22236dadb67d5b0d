'use client'

import { Button, Group, Paper } from '@mantine/core'
import { useTranslations } from 'next-intl'
import { useId, useMemo } from 'react'
import type { LibraryPhoto } from '@/db/queries/photos'
import type { BodyDocument } from '@/lib/body/schema'
import type { Locale } from '@/lib/locales'
import type { EditionText } from '@/lib/publishable'
import { formatMoment } from '@/lib/warsaw-time'
import { ConflictBody } from './conflict-body'
import { ConflictField } from './conflict-field'
import type { Base, Theirs } from './form-action'
import { type ConflictState, useConflict } from './use-conflict'

type Props = {
  mine: EditionText
  theirs: Omit<Theirs, 'leadPhotoId' | 'photoIds' | 'topicIds'>
  /** Those known to the form; others show themselves without a description. */
  photos: LibraryPhoto[]
  /** The language of the text, and that of the desk. */
  locale: Locale
  deskLocale: Locale
  /** The text that the person has put together, and the revision that it now stands on. */
  onResolve: (text: EditionText, from: Base) => void
}

/** Somebody else has saved meanwhile: both texts side by side, and the person chooses place by place. */
export function Conflict({ mine, theirs, photos, locale, deskLocale, onResolve }: Props) {
  const t = useTranslations('Conflict')
  const titleId = useId()
  const { title, lead, slug, body } = theirs
  const other = useMemo(() => ({ title, lead, slug, body: body as BodyDocument }), [title, lead, slug, body])
  const conflict = useConflict(mine, other)
  const rest = { conflict, theirName: theirs.byName, locale }
  const { revisionId, version } = theirs
  return (
    <Paper withBorder p="md" mb="md" component="section" aria-labelledby={titleId}>
      <h2 id={titleId} className="desk-subtitle">
        {t('heading')}
      </h2>
      <Explanation at={theirs.at} name={theirs.byName} locale={deskLocale} />
      <Group my="md">
        <Button variant="default" onClick={() => conflict.decideEverywhere('mine')}>
          {t('keepMine')}
        </Button>
        <Button variant="default" onClick={() => conflict.decideEverywhere('theirs')}>
          {t('takeTheirs')}
        </Button>
      </Group>
      {conflict.places.fields.map(({ field, key }) => {
        const words = { mine: mine[field], theirs: other[field] }
        return <ConflictField key={field} field={field} placeKey={key} words={words} {...rest} />
      })}
      <ConflictBody photos={photos} {...rest} />
      <Chosen {...conflict} />
      <Button onClick={() => onResolve(conflict.chosen(), { revisionId, version })}>{t('use')}</Button>
    </Paper>
  )
}

function Explanation({ at, name, locale }: { at: string; name: string | null; locale: Locale }) {
  const t = useTranslations('Conflict')
  const time = formatMoment(at, locale)
  return (
    <div role="alert">
      <p>{name ? t('savedBy', { name, time }) : t('saved', { time })}</p>
      <p>{t('explanation')}</p>
    </div>
  )
}

/** How much of each text was chosen: said after every choice. */
function Chosen({ keys, decisionFor }: ConflictState) {
  const t = useTranslations('Conflict')
  const count = { mine: 0, theirs: 0, both: 0 }
  for (const key of keys) count[decisionFor(key)] += 1
  return <p role="status">{keys.length > 0 ? t('chosen', { places: keys.length, ...count }) : t('equal')}</p>
}
