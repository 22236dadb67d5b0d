import type { Banner, BannerKind, BannerWords } from './banner'
import type { Locale } from './locales'
import type { Problem } from './problem'
import { choiceOf, resolveLocalTime, type TimeChoice, toLocalTime } from './warsaw-time'

/** A time as it is typed, in Warsaw; empty for none. */
type TypedTime = { local: string; choice: TimeChoice }

/** A banner as it is typed. Without a start it begins now, without an end it stays until somebody ends it. */
export type BannerDraft = {
  kind: BannerKind
  startsAt: TypedTime
  endsAt: TypedTime
  texts: Record<Locale, BannerWords>
}

/** The moments that are meant, null where none is; and what is wrong with the times. */
export function momentsOf({ startsAt, endsAt }: Pick<BannerDraft, 'startsAt' | 'endsAt'>) {
  const problems: Problem[] = []
  const momentOf = (field: string, { local, choice }: TypedTime) => {
    if (!local) return null
    const resolved = resolveLocalTime(local, choice)
    if ('moment' in resolved) return resolved.moment
    problems.push({ field, ...resolved.problem })
    return null
  }
  return { startsAt: momentOf('startsAt', startsAt), endsAt: momentOf('endsAt', endsAt), problems }
}

const noTime: TypedTime = { local: '', choice: '' }
const noWords: BannerWords = { title: '', text: '', href: '' }

/** What the form of a new banner begins with: the words of another one, where they are to be used again. */
export function newDraft(words?: Pick<BannerDraft, 'kind' | 'texts'>): BannerDraft {
  const { kind, texts } = words ?? { kind: 'notice', texts: { pl: noWords, en: noWords } }
  return { kind, texts, startsAt: noTime, endsAt: noTime }
}

/** A banner as its form shows it. */
export function draftOf({ kind, texts, startsAt, endsAt }: Banner): BannerDraft {
  return { kind, texts, startsAt: typedTime(startsAt), endsAt: typedTime(endsAt) }
}

/** A moment as its field shows it; null as an empty field. */
function typedTime(moment: string | null): TypedTime {
  return moment === null
    ? { local: '', choice: '' }
    : { local: toLocalTime(moment), choice: choiceOf(moment) }
}
