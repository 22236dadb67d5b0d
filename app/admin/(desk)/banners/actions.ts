'use server'

import type { FormAnswer } from '@/components/desk/form-action'
import { endBanner as end, setBanner as set } from '@/db/commands/banners'
import { momentsOf } from '@/lib/banner-draft'
import { locales } from '@/lib/locales'
import { bannerTags } from '../../../refresh'
import { deskAction } from '../../action'
import { bannerChoice, bannerForm, toDraft } from './forms'

/** Makes or changes a banner. */
export async function setBanner(_: FormAnswer, form: FormData) {
  return deskAction({ permission: 'setBanner', schema: bannerForm, form }, async ({ tx, by, input }) => {
    const { kind, texts, ...times } = toDraft(input)
    const { problems, ...moments } = momentsOf(times)
    if (problems.length > 0) return { problems }
    const { bannerId: id, version } = input
    const answer = await set(tx, by, { id, version, kind, texts, ...moments })
    return 'problems' in answer
      ? { problems: answer.problems }
      : { problems: [], done: 'saved', at: by.at, refresh: bannerTags(locales) }
  })
}

/** Takes a banner down now, or cancels one that has not begun. */
export async function endBanner(_: FormAnswer, form: FormData) {
  return deskAction({ permission: 'setBanner', schema: bannerChoice, form }, async ({ tx, by, input }) => {
    const problems = await end(tx, by, input.bannerId)
    return problems.length > 0
      ? { problems }
      : { problems, done: 'saved', at: by.at, refresh: bannerTags(locales) }
  })
}
