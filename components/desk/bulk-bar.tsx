'use client'

import { Button, Group, NativeSelect } from '@mantine/core'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import type { ArticleRow } from '@/db/queries/desk-articles'
import { type BulkAct, type BulkLanguage, bulkLanguages } from '@/lib/bulk'
import { locales } from '@/lib/locales'
import { ActDialog } from './act-dialog'
import { useFieldId } from './use-field-id'

type Props = {
  picked: ArticleRow[]
  acts: BulkAct[]
  isPending: boolean
  onAct: (act: BulkAct, language: BulkLanguage) => void
}

/** What is to be done to the chosen articles, explained and asked about first. */
export function BulkBar({ picked, acts, isPending, onAct }: Props) {
  const t = useTranslations('Bulk')
  const fieldId = useFieldId()
  const [act, setAct] = useState<BulkAct>(acts[0]!)
  const [language, setLanguage] = useState<BulkLanguage>('both')
  const [isAsking, setIsAsking] = useState(false)
  function confirm() {
    setIsAsking(false)
    onAct(act, language)
  }
  // messages: Bulk.acts.*, Bulk.languages.*, Bulk.question.*, Bulk.explanation.*, Bulk.confirm.*
  return (
    <div role="group" aria-label={t('title')} className="bulk-bar">
      <p role="status">{t('chosen', { articles: picked.length })}</p>
      <Group align="end" gap="sm">
        <NativeSelect
          id={fieldId('act')}
          label={t('act')}
          value={act}
          onChange={(event) => setAct(event.currentTarget.value as BulkAct)}
          data={acts.map((value) => ({ value, label: t(`acts.${value}`) }))}
        />
        {act !== 'trash' && (
          <NativeSelect
            id={fieldId('language')}
            label={t('language')}
            value={language}
            onChange={(event) => setLanguage(event.currentTarget.value as BulkLanguage)}
            data={bulkLanguages.map((value) => ({ value, label: t(`languages.${value}`) }))}
          />
        )}
        <Button
          variant="default"
          disabled={picked.length === 0}
          loading={isPending}
          onClick={() => setIsAsking(true)}
        >
          {t('go')}
        </Button>
      </Group>
      <ActDialog
        isOpen={isAsking}
        onClose={() => setIsAsking(false)}
        title={t(`question.${act}`)}
        explanation={`${t('howMany', { count: countOf(picked, act, language) })} ${t(`explanation.${act}`)}`}
        confirm={t(`confirm.${act}`)}
        onConfirm={confirm}
        isPending={isPending}
        isDangerous={act === 'withdraw'}
      />
    </div>
  )
}

/** Texts; of the trash, articles. */
function countOf(picked: ArticleRow[], act: BulkAct, language: BulkLanguage) {
  if (act === 'trash') return picked.length
  const wanted = locales.filter((locale) => language === 'both' || language === locale)
  return picked.flatMap(({ editions }) => wanted.filter((locale) => editions[locale])).length
}
