'use client'

import { Button, Paper, Text } from '@mantine/core'
import { useTranslations } from 'next-intl'
import { useActionState, useMemo } from 'react'
import { blocksOf } from '@/lib/compare/blocks'
import { changedSince, removedSince } from '@/lib/compare/changed-blocks'
import { formatMoment } from '@/lib/warsaw-time'
import type { EditionPartProps } from './edition-form-props'
import { OriginalBlock } from './original-block'
import type { EditionFormState } from './use-edition-form'

type Props = EditionPartProps & {
  form: EditionFormState
  original: NonNullable<EditionPartProps['original']>
}

/** The original beside its translation, paragraph by paragraph; what changed since it was translated is marked. */
export function OriginalPanel({ original, form, deskLocale, ...props }: Props) {
  const t = useTranslations('Translation')
  const { text, source } = original
  const blocks = useMemo(() => blocksOf(text.body), [text.body])
  const changed = useMemo(
    () => (source ? changedSince(source.body, text.body) : new Set()),
    [source, text.body],
  )
  const removed = useMemo(() => (source ? removedSince(source.body, text.body) : []), [source, text.body])
  const isChanged = (field: 'title' | 'lead') => source !== null && source[field] !== text[field]
  return (
    <Paper component="section" withBorder p="md" className="original" aria-label={t('original')}>
      <h2 className="side-title">{t('original')}</h2>
      <Text size="sm">{t('savedAt', { time: formatMoment(original.savedAt, deskLocale) })}</Text>
      {props.editionId ? (
        <Binding original={original} form={form} />
      ) : (
        <StartButton articleId={props.articleId} locale={props.locale} action={props.startTranslation} />
      )}
      <details open>
        <summary>{t('text')}</summary>
        <div lang={original.locale} className="original-text">
          <OriginalBlock isChanged={isChanged('title')} kind="heading2" text={text.title} />
          <OriginalBlock isChanged={isChanged('lead')} kind="paragraph" text={text.lead} />
          {blocks.map((block, index) => (
            <OriginalBlock
              key={index}
              {...block}
              isChanged={changed.has(index)}
              onGo={() => goTo(form.editor, block.top)}
            />
          ))}
          {removed.map((block, index) => (
            <OriginalBlock key={`removed-${index}`} {...block} isRemoved />
          ))}
        </div>
      </details>
    </Paper>
  )
}

/** Which revision the translation follows, and the writer's word that it now follows the one that is shown. */
function Binding({ original, form }: Pick<Props, 'original' | 'form'>) {
  const t = useTranslations('Translation')
  const isClaimed = form.content.sourceRevisionId === original.revisionId
  if (original.isCurrent || isClaimed) return <Text size="sm">{t('current')}</Text>
  return (
    <>
      <Text size="sm" role="note" className="alarm">
        {original.source ? t('outdated') : t('unknown')}
      </Text>
      <Button
        variant="default"
        size="compact-sm"
        onClick={() => form.change({ sourceRevisionId: original.revisionId })}
      >
        {t('follows')}
      </Button>
    </>
  )
}

type StartProps = Pick<EditionPartProps, 'articleId' | 'locale'> & {
  action: EditionPartProps['startTranslation']
}

function StartButton({ articleId, locale, action }: StartProps) {
  const t = useTranslations('Translation')
  const [, submit, isPending] = useActionState(action, { problems: [] })
  return (
    <form action={submit}>
      <input type="hidden" name="articleId" value={articleId} />
      <input type="hidden" name="locale" value={locale} />
      <Text size="sm">{t('startHelp')}</Text>
      <Button type="submit" loading={isPending} mt="xs">
        {t('start')}
      </Button>
    </form>
  )
}

/** Puts the cursor at the same place of the translation, counted by its outermost parts. */
function goTo(editor: EditionFormState['editor'], top: number) {
  if (!editor) return
  const { doc } = editor.state
  let position = 0
  for (let index = 0; index < Math.min(top, doc.childCount - 1); index += 1)
    position += doc.child(index).nodeSize
  editor
    .chain()
    .focus(position + 1)
    .scrollIntoView()
    .run()
}
