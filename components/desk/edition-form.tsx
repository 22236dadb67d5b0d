'use client'

import type { ReactNode } from 'react'
import { useTranslations } from 'next-intl'
import type { Problem } from '@/lib/problem'
import { ConflictPanel } from './conflict-panel'
import { EditionFields } from './edition-fields-view'
import { EditionLanguages } from './edition-languages'
import type { EditionFormProps } from './edition-form-props'
import { EditionSide } from './edition-side'
import { ErrorSummary } from './error-summary'
import { OriginalPanel } from './original-panel'
import { SignInAgain } from './sign-in-again'
import { useEditionForm } from './use-edition-form'
import { useFieldId } from './use-field-id'

type Props = EditionFormProps & {
  /** What is said about it, and shared. */
  panels?: ReactNode
}

/** The place where an article is written, in one language at a time. What is typed is kept by itself. */
export function EditionForm(props: Props) {
  const t = useTranslations('Edition')
  const fieldId = useFieldId()
  const form = useEditionForm(props)
  const { standing: _, ...rest } = props
  const part = {
    ...{ ...rest, ...form.standing },
    states: { ...props.states, [props.locale]: form.standing.state },
  }
  return (
    <>
      <h1 className="desk-title" lang={props.locale}>
        {form.content.title || t('untitled')}
      </h1>
      <EditionLanguages articleId={props.articleId} locale={props.locale} states={part.states} />
      <ErrorSummary problems={form.isAsked ? form.problems : nothing} fieldId={fieldId} />
      {form.theirs && (
        <ConflictPanel form={form} theirs={form.theirs} locale={props.locale} deskLocale={props.deskLocale} />
      )}
      <SignInAgain isOpen={form.status === 'signedOut'} onDone={form.save} />
      <div className="edition-grid" data-beside={props.original !== null}>
        {props.original && <OriginalPanel {...part} form={form} original={props.original} />}
        <form action={form.save} noValidate aria-label={t('form')} className="edition-text">
          <EditionFields {...part} form={form} fieldId={fieldId} />
        </form>
        <div className="edition-side">
          <EditionSide {...part} form={form} fieldId={fieldId} />
          {props.panels}
        </div>
      </div>
    </>
  )
}

const nothing: Problem[] = []
