'use client'

import { TextInput, Textarea } from '@mantine/core'
import { useTranslations } from 'next-intl'
import { BodyField } from './body-field'
import type { EditionPartProps } from './edition-form-props'
import { PhotoListField } from './photo-list-field'
import { useProblemText } from './problem-text'
import { TopicField } from './topic-field'
import type { EditionFormState } from './use-edition-form'
import { useIsAlive } from './use-is-alive'

type Props = EditionPartProps & { form: EditionFormState; fieldId: (field: string) => string }

/** The words of an edition, and the photos and topics of its article. */
export function EditionFields({ form, fieldId, locale, may, topics }: Props) {
  const t = useTranslations('Edition')
  const textOf = useProblemText()
  const { content, change } = form
  const isAlive = useIsAlive()
  const errorOf = (field: string) => {
    const problem = form.problems.find((candidate) => candidate.field === field)
    return problem && textOf(problem)
  }
  const field = (name: 'title' | 'lead' | 'slug') => ({
    id: fieldId(name),
    // messages: Edition.title, Edition.lead, Edition.slug
    label: t(name),
    value: content[name],
    onChange: (event: { currentTarget: { value: string } }) => change({ [name]: event.currentTarget.value }),
    error: errorOf(name),
    readOnly: !may.save || !isAlive,
    mb: 'md',
  })
  return (
    <>
      <TextInput {...field('title')} lang={locale} size="md" onBlur={() => form.proposeSlug()} />
      <Textarea {...field('lead')} lang={locale} description={t('leadHelp')} autosize minRows={3} />
      <TextInput {...field('slug')} description={t('slugHelp')} />
      <div lang={locale}>
        <BodyField
          id={fieldId('body')}
          body={content.body}
          onChange={(body) => change({ body })}
          label={t('body')}
          error={errorOf('body')}
          readOnly={!may.save}
          onPhoto={(photo) => form.knowPhoto(photo)}
          onEditor={form.setEditor}
        />
      </div>
      {may.arrange && (
        <>
          <TopicField
            id={fieldId('topics')}
            topics={topics}
            topicIds={content.topicIds}
            onChange={(topicIds) => change({ topicIds })}
          />
          <PhotoListField
            fieldId={fieldId}
            photos={form.photos}
            leadPhotoId={content.leadPhotoId}
            photoIds={content.photoIds}
            onKnow={(photo) => form.knowPhoto(photo)}
            onChange={change}
          />
        </>
      )}
    </>
  )
}
