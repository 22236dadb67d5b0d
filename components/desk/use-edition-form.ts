'use client'

import type { Editor } from '@tiptap/core'
import { useEffect, useState, useSyncExternalStore, useTransition } from 'react'
import type { LibraryPhoto } from '@/db/queries/photos'
import { newId } from '@/lib/id'
import { slugify } from '@/lib/slug'
import { type DraftContent, EditionDraft } from './edition-draft'
import { fieldsOf, formOf } from './edition-fields'
import type { EditionFormProps, SavedAct, SavingAct } from './edition-form-props'
import type { FormAnswer } from './form-action'

/** The open form of an edition: the words as typed, what became of the last attempt to keep them, and the acts. */
export function useEditionForm(props: EditionFormProps) {
  const { articleId, locale, actions } = props
  const [formId] = useState(newId)
  const place = { articleId, locale, formId }
  const [draft] = useState(
    () =>
      new EditionDraft(props.content, props.base, (content, base, reason) =>
        save(fieldsOf(place, content, base, { reason })),
      ),
  )
  const state = useSyncExternalStore(draft.subscribe, draft.getState, draft.getState)
  const [knownPhotos, setKnownPhotos] = useState<LibraryPhoto[]>([])
  const [standing, setStanding] = useState(props.standing)
  const [standingOfPage, setStandingOfPage] = useState(props.standing)
  // What the page says anew, after an act, replaces what the last save said.
  if (props.standing !== standingOfPage) {
    setStandingOfPage(props.standing)
    setStanding(props.standing)
  }
  const [isActing, startActing] = useTransition()
  const [editor, setEditor] = useState<Editor | null>(null)
  useKeeping(draft, state.status)
  useEffect(() => draft.adopt(props.content, props.base), [draft, props.content, props.base])
  return {
    ...{
      ...state,
      photos: [...props.photos, ...knownPhotos],
      formId,
      isActing,
      draft,
      editor,
      setEditor,
      standing,
    },
    problems: state.answer.problems,
    change: (part: Partial<DraftContent>) => draft.change(part),
    save: () => void draft.save(),
    saveAnd: (act: SavingAct, fields: Record<string, string> = {}) =>
      run(() =>
        draft.saveAnd((content, base) => actions[act](nothing, fieldsOf(place, content, base, fields))),
      ),
    act: (act: SavedAct, fields: Record<string, string> = {}) =>
      run(() =>
        draft.act(({ revisionId, version }) =>
          actions[act](
            nothing,
            formOf({
              locale,
              editionId: standing.editionId ?? '',
              revisionId,
              version: String(version),
              ...fields,
            }),
          ),
        ),
      ),
    knowPhoto: (photo: LibraryPhoto) => setKnownPhotos((known) => [...known, photo]),
    /** An address is proposed from the title until there is one. */
    proposeSlug() {
      const { title, slug } = draft.getState().content
      if (title && !slug) draft.change({ slug: slugify(title) })
    },
  }

  async function save(form: FormData) {
    const answer = await post('/admin/articles/save', form)
    if (answer.standing) setStanding(answer.standing)
    return answer
  }

  function run(perform: () => Promise<FormAnswer>) {
    return new Promise<FormAnswer>((resolve) => startActing(async () => resolve(await perform())))
  }
}

export type EditionFormState = ReturnType<typeof useEditionForm>

const nothing: FormAnswer = { problems: [] }

async function post(address: string, form: FormData) {
  const response = await fetch(address, { method: 'POST', body: form })
  if (!response.ok) throw new Error(`${address} was answered with ${response.status}`)
  return (await response.json()) as FormAnswer
}

/** Keeps what is typed when the page is left or hidden, and when the connection is back; warns where it can't be. */
function useKeeping(draft: EditionDraft, status: string) {
  useEffect(() => {
    const flush = () => draft.flush()
    const flushHidden = () => document.hidden && draft.flush()
    addEventListener('online', flush)
    document.addEventListener('visibilitychange', flushHidden)
    return () => {
      removeEventListener('online', flush)
      document.removeEventListener('visibilitychange', flushHidden)
      draft.flush()
    }
  }, [draft])
  useEffect(() => {
    if (status === 'saved') return
    const warn = (event: BeforeUnloadEvent) => event.preventDefault()
    addEventListener('beforeunload', warn)
    return () => removeEventListener('beforeunload', warn)
  }, [status])
}
