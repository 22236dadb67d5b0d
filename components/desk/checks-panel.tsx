'use client'

import { Paper, Text } from '@mantine/core'
import { useTranslations } from 'next-intl'
import { useDeferredValue, useMemo } from 'react'
import { checkEdition } from '@/lib/checks/check-edition'
import { photosInBody } from '@/lib/body/schema'
import type { Finding } from '@/lib/checks/finding'
import type { Locale } from '@/lib/locales'
import type { EditionPartProps } from './edition-form-props'
import type { EditionFormState } from './use-edition-form'

type Props = EditionPartProps & { form: EditionFormState; fieldId: (field: string) => string }

/** The checks before publishing, live: what stops it, what could be better, each with the way to its place. */
export function ChecksPanel({ form, fieldId, locale }: Props) {
  const t = useTranslations('Edition')
  const findings = useFindings(form, locale)
  const stops = findings.filter(({ strength }) => strength === 'stop')
  const advice = findings.filter(({ strength }) => strength === 'advice')
  return (
    <Paper component="section" withBorder p="md" className="side-panel" aria-label={t('checks')}>
      <h2 className="side-title">{t('checks')}</h2>
      {findings.length === 0 && <Text size="sm">{t('checksClean')}</Text>}
      {stops.length > 0 && <h3 className="side-subtitle">{t('stops', { stops: stops.length })}</h3>}
      <FindingList findings={stops} form={form} fieldId={fieldId} />
      {advice.length > 0 && <h3 className="side-subtitle">{t('advice', { advice: advice.length })}</h3>}
      <FindingList findings={advice} form={form} fieldId={fieldId} />
    </Paper>
  )
}

/** A long text is checked after the key that was just pressed is on the screen. */
function useFindings({ content, photos, standing }: EditionFormState, locale: Locale): Finding[] {
  const text = useDeferredValue(content)
  return useMemo(() => {
    const shown = new Set([text.leadPhotoId, ...photosInBody(text.body), ...text.photoIds])
    const described = [...shown].flatMap((id) => {
      const photo = photos.findLast((candidate) => candidate.id === id)
      return photo
        ? [{ id: photo.id, description: photo.texts[locale].description, isDecorative: photo.isDecorative }]
        : []
    })
    const { unpublishedLinks, takenSlug } = standing
    const isTaken = text.slug !== '' && text.slug === takenSlug
    return [
      ...(isTaken ? [{ strength: 'stop', field: 'slug', code: 'slugTaken' } as const] : []),
      ...checkEdition(text, { locale, photos: described, unpublishedLinks }),
    ]
  }, [text, photos, locale, standing])
}

type ListProps = Pick<Props, 'form' | 'fieldId'> & { findings: Finding[] }

function FindingList({ findings, form, fieldId }: ListProps) {
  const problem = useTranslations('Problem')
  const advice = useTranslations('Advice')
  function textOf(finding: Finding) {
    const { values = {} } = finding
    // messages: Problem.*
    if (finding.strength === 'stop') return problem(finding.code, values)
    // messages: Advice.*
    return advice(finding.code, values)
  }
  if (findings.length === 0) return null
  return (
    <ul className="findings">
      {findings.map((finding, index) => (
        <li key={index} data-strength={finding.strength}>
          <a
            href={`#${fieldId(finding.field)}`}
            onClick={(event) => {
              if (finding.from === undefined || !form.editor) return
              event.preventDefault()
              const { from, to = from } = finding
              form.editor.chain().focus().setTextSelection({ from, to }).scrollIntoView().run()
            }}
          >
            {textOf(finding)}
          </a>
          {finding.excerpt && <q className="excerpt">{finding.excerpt}</q>}
        </li>
      ))}
    </ul>
  )
}
