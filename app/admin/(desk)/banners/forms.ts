import { z } from 'zod'
import { bannerKinds } from '@/lib/banner'
import type { BannerDraft } from '@/lib/banner-draft'

// The forms of a banner as they arrive.

const text = z.string().trim()
const choice = z.enum(['', 'first', 'second'])

export const bannerChoice = z.object({ bannerId: z.uuid() })

export const bannerForm = z.object({
  bannerId: z.preprocess((value) => value || undefined, z.uuid().optional()),
  version: z.coerce.number().int(),
  kind: z.enum(bannerKinds),
  ...{ startsAt: text, startsAtChoice: choice, endsAt: text, endsAtChoice: choice },
  ...{ 'title-pl': text, 'text-pl': text, 'href-pl': text },
  ...{ 'title-en': text, 'text-en': text, 'href-en': text },
})

export function toDraft(form: z.output<typeof bannerForm>): BannerDraft {
  return {
    kind: form.kind,
    startsAt: { local: form.startsAt, choice: form.startsAtChoice },
    endsAt: { local: form.endsAt, choice: form.endsAtChoice },
    texts: {
      pl: { title: form['title-pl'], text: form['text-pl'], href: form['href-pl'] },
      en: { title: form['title-en'], text: form['text-en'], href: form['href-en'] },
    },
  }
}
