'use client'

import { startTransition, useActionState, useEffect, useRef, useState } from 'react'
import type { LibraryPhoto } from '@/db/queries/photos'
import type { EditionText } from '@/lib/publishable'
import { slugify } from '@/lib/slug'
import type { EditionFormProps } from './edition-form-props'
import type { FormAnswer } from './form-action'
import type { PhotoChoice } from './photo-list-field'

export type Intent = keyof EditionFormProps['actions']

/** The state of the form: the words as typed, the photos as chosen, and what became of the last attempt to save. */
export function useEditionForm(props: EditionFormProps) {
  const { articleId, locale, edition, actions } = props
  const [text, setText] = useState<EditionText>(() => pickText(props.text))
  const [photoChoice, setPhotoChoice] = useState(props.photoChoice)
  const [day, setDay] = useState(props.day)
  const [base, setBase] = useState(edition?.revisionId ?? '')
  const [isDirty, setIsDirty] = useState(false)
  const edits = useRef(0)
  const [dismissed, setDismissed] = useState<FormAnswer | null>(null)
  const [answer, send, isPending] = useActionState(attempt, { problems: [] })
  useWarningBeforeLeaving(isDirty)

  function touch() {
    edits.current += 1
    setIsDirty(true)
  }

  async function attempt(before: FormAnswer, intent: Intent): Promise<FormAnswer> {
    const editsSent = edits.current
    const form = toFormData({
      ...text,
      articleId,
      locale,
      editionId: edition?.id ?? '',
      fromRevisionId: base,
      day,
      ...photoChoice,
    })
    const next = await actions[intent](before, form).catch(() => unreachable)
    if (next.savedRevisionId) {
      setBase(next.savedRevisionId)
      // What was typed while the answer was on its way is not saved yet.
      setIsDirty(edits.current !== editsSent)
    }
    return next
  }

  const shown = answer === dismissed ? { problems: [] } : answer
  return {
    ...{ text, day, photoChoice, isDirty, isPending, answer: shown, problems: shown.problems },
    submit: () => send('saveEdition'),
    send: (intent: Intent) => startTransition(() => send(intent)),
    change(part: Partial<EditionText>) {
      setText((before) => ({ ...before, ...part }))
      touch()
    },
    changeDay(next: string) {
      setDay(next)
      touch()
    },
    changePhotos(next: PhotoChoice) {
      setPhotoChoice(next)
      touch()
    },
    knowPhoto(photo: LibraryPhoto) {
      setPhotoChoice((before) => ({ ...before, photos: [...before.photos, photo] }))
    },
    /** An address is proposed from the title until there is one. */
    proposeSlug() {
      setText((before) => (before.slug ? before : { ...before, slug: slugify(before.title) }))
    },
    keepMine() {
      if (answer.theirs) setBase(answer.theirs.revisionId)
      setDismissed(answer)
    },
    takeTheirs() {
      if (!answer.theirs) return
      setBase(answer.theirs.revisionId)
      setText(pickText(answer.theirs as EditionText))
      setDismissed(answer)
    },
  }
}

/** The server did not answer: nothing typed is lost, and the person can try again. */
const unreachable: FormAnswer = { problems: [{ field: 'form', code: 'unreachable' }] }

function pickText({ title, lead, slug, body }: EditionText): EditionText {
  return { title, lead, slug, body }
}

function toFormData({
  body,
  leadPhotoId,
  photoIds,
  ...rest
}: EditionText & Omit<PhotoChoice, 'photos'> & Record<string, unknown>) {
  const form = new FormData()
  const { photos: _, ...fields } = rest
  for (const [name, value] of Object.entries(fields)) form.set(name, String(value))
  form.set('body', JSON.stringify(body))
  form.set('leadPhotoId', leadPhotoId ?? '')
  form.set('photoIds', photoIds.join())
  return form
}

function useWarningBeforeLeaving(isDirty: boolean) {
  useEffect(() => {
    if (!isDirty) return
    const warn = (event: BeforeUnloadEvent) => event.preventDefault()
    addEventListener('beforeunload', warn)
    return () => removeEventListener('beforeunload', warn)
  }, [isDirty])
}
