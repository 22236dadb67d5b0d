'use client'

import { TextInput, Textarea } from '@mantine/core'
import { useTranslations } from 'next-intl'
import { PhotoListField } from './photo-list-field'
import { BodyField } from './body-field'
import { Conflict } from './conflict'
import { EditionLanguages } from './edition-languages'
import type { EditionFormProps } from './edition-form-props'
import { EditionSide } from './edition-side'
import { ErrorSummary } from './error-summary'
import { useProblemText } from './problem-text'
import { useEditionForm } from './use-edition-form'
import { useFieldId } from './use-field-id'

/** The place where an article is written, in one language at a time. What is typed stays until it is saved. */
export function EditionForm(props: EditionFormProps) {
  const t = useTranslations('Edition')
  const textOf = useProblemText()
  const fieldId = useFieldId()
  const form = useEditionForm(props)
  const { text, problems } = form
  const errorOf = (field: string) => {
    const problem = problems.find((candidate) => candidate.field === field)
    return problem && textOf(problem)
  }
  return (
    <form action={form.submit} noValidate aria-label={t('form')}>
      <h1 className="desk-title">{text.title || t('untitled')}</h1>
      <EditionLanguages articleId={props.articleId} locale={props.locale} states={props.states} />
      <ErrorSummary problems={problems} fieldId={fieldId} />
      {form.answer.theirs && (
        <Conflict
          theirs={form.answer.theirs}
          locale={props.deskLocale}
          onKeepMine={() => form.keepMine()}
          onTakeTheirs={() => form.takeTheirs()}
        />
      )}
      <div className="edition-grid">
        <div lang={props.locale} className="edition-text">
          {props.original && <Original {...props.original} label={t('original')} />}
          <TextInput
            id={fieldId('title')}
            label={t('title')}
            value={text.title}
            onChange={(event) => form.change({ title: event.currentTarget.value })}
            onBlur={() => form.proposeSlug()}
            error={errorOf('title')}
            readOnly={!props.may.save}
            mb="md"
            size="md"
          />
          <Textarea
            id={fieldId('lead')}
            label={t('lead')}
            description={t('leadHelp')}
            value={text.lead}
            onChange={(event) => form.change({ lead: event.currentTarget.value })}
            error={errorOf('lead')}
            readOnly={!props.may.save}
            autosize
            minRows={3}
            mb="md"
          />
          <TextInput
            id={fieldId('slug')}
            label={t('slug')}
            description={t('slugHelp')}
            value={text.slug}
            onChange={(event) => form.change({ slug: event.currentTarget.value })}
            error={errorOf('slug')}
            readOnly={!props.may.save}
            mb="md"
          />
          <BodyField
            id={fieldId('body')}
            body={text.body}
            onChange={(body) => form.change({ body })}
            label={t('body')}
            error={errorOf('body')}
            readOnly={!props.may.save}
            onPhoto={(photo) => form.knowPhoto(photo)}
          />
          {props.may.arrangePhotos && (
            <PhotoListField
              fieldId={fieldId}
              {...form.photoChoice}
              onChange={(next) => form.changePhotos(next)}
            />
          )}
        </div>
        <EditionSide {...props} form={form} fieldId={fieldId} />
      </div>
    </form>
  )
}

function Original({ label, title, lead }: { label: string; title: string; lead: string }) {
  return (
    <details className="original">
      <summary>{label}</summary>
      <p>
        <strong>{title}</strong>
      </p>
      <p>{lead}</p>
    </details>
  )
}
