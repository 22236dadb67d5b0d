'use client'

import { useRouter } from 'next/navigation'
import { type FormEvent, startTransition, useState } from 'react'
import type { DeskBanner } from '@/db/queries/banners'
import type { BannerWords } from '@/lib/banner'
import { type BannerDraft, draftOf, momentsOf } from '@/lib/banner-draft'
import { problemsOfBanner } from '@/lib/banner-problems'
import { type Locale, locales } from '@/lib/locales'
import type { DeskFormAction, FormAnswer } from './form-action'
import { useDeskAction } from './use-desk-action'

type Given = { action: DeskFormAction; draft: BannerDraft; banner: DeskBanner | null }

/** The state of the form: the banner as typed, since when it is asked about, what became of the last attempt. */
export function useBannerForm({ action, draft: given, banner }: Given) {
  const router = useRouter()
  const [draft, setDraft] = useState(given)
  const [version, setVersion] = useState(banner?.version ?? 0)
  const [askedAt, setAskedAt] = useState<string | null>(null)
  const { answer, submit, isPending, errors } = useDeskAction(attempt, () =>
    router.push('/admin/banners?done=set'),
  )

  /** What a browser can see is wrong is said before anybody is asked whether they mean it. */
  async function attempt(before: FormAnswer, form: FormData): Promise<FormAnswer> {
    if (form.has('isConfirmed')) return action(before, form)
    const { problems: wrongTimes, startsAt, endsAt } = momentsOf(draft)
    const { texts } = draft
    const problems = [...wrongTimes, ...problemsOfBanner({ texts, startsAt: startsAt ?? '', endsAt })]
    setAskedAt(problems.length === 0 ? new Date().toISOString() : null)
    return { problems }
  }

  function send(fields: Record<string, string>) {
    const form = toFormData({
      ...fieldsOf(draft),
      bannerId: banner?.id ?? '',
      version: String(version),
      ...fields,
    })
    startTransition(() => submit(form))
  }

  return {
    ...{ draft, askedAt, isPending, errors, problems: answer.problems },
    change: (part: Partial<BannerDraft>) => setDraft((before) => ({ ...before, ...part })),
    changeWords: (locale: Locale, part: Partial<BannerWords>) =>
      setDraft((before) => {
        const words = { ...before.texts[locale], ...part }
        return { ...before, texts: { ...before.texts, [locale]: words } }
      }),
    /** Not the form's `action`: after that React sets radio buttons back to where they were, and not what they stand for. */
    ask(event: FormEvent) {
      event.preventDefault()
      send({})
    },
    cancel: () => setAskedAt(null),
    confirm() {
      setAskedAt(null)
      send({ isConfirmed: 'yes' })
    },
    /** Whether somebody else has changed the banner since it was opened here. */
    isStale: banner !== null && banner.version !== version,
    keepMine: () => setVersion(banner?.version ?? 0),
    takeTheirs() {
      if (!banner) return
      setVersion(banner.version)
      setDraft(draftOf(banner))
    },
  }
}

function fieldsOf({ kind, startsAt, endsAt, texts }: BannerDraft) {
  const words = locales.flatMap((locale) =>
    Object.entries(texts[locale]).map(([field, text]) => [`${field}-${locale}`, text] as const),
  )
  const times = { startsAt: startsAt.local, startsAtChoice: startsAt.choice }
  const ends = { endsAt: endsAt.local, endsAtChoice: endsAt.choice }
  return { kind, ...times, ...ends, ...Object.fromEntries(words) }
}

function toFormData(fields: Record<string, string>) {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.set(name, value)
  return form
}
