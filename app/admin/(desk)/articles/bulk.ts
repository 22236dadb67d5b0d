import { publishEdition, withdrawEdition } from '@/db/commands/publish-edition'
import { approveEdition, submitEdition } from '@/db/commands/review-edition'
import { saveEdition } from '@/db/commands/save-edition'
import { moveToTrash } from '@/db/commands/trash'
import type { Edition, Revision } from '@/db/queries/revisions'
import { situationOf } from '@/db/queries/situations'
import { findWorkingText } from '@/db/queries/working-texts'
import type { BulkAct, BulkEntry } from '@/lib/bulk'
import { type Locale, locales } from '@/lib/locales'
import { may } from '@/lib/permissions'
import type { Problem, ProblemCode } from '@/lib/problem'
import type { Context } from '../../action'
import { refreshing } from './acting'
import type { BulkInput, Chosen } from './bulk-form'

type Acting = Context<BulkInput>
type Outcome = BulkEntry & { refresh?: string[] }

/** Does the same to each that was chosen, as if one by one: where a rule refuses one, the others go on. */
export async function actOnEach(context: Acting): Promise<Outcome[]> {
  const { act, language, articles } = context.input
  const outcomes: Outcome[] = []
  for (const article of articles)
    if (act === 'trash') outcomes.push(await trash(context, article))
    else
      for (const locale of locales.filter((candidate) => language === 'both' || language === candidate)) {
        const outcome = await actOnEdition({ ...context, act, article, locale })
        if (outcome) outcomes.push(outcome)
      }
  return outcomes
}

async function trash({ tx, by, staff }: Acting, { articleId }: Chosen): Promise<Outcome> {
  const texts = [await findWorkingText(tx, articleId, 'pl'), await findWorkingText(tx, articleId, 'en')]
  const text = texts.find((candidate) => candidate !== null)
  const problems = may(staff, 'moveToTrash')
    ? await moveToTrash(tx, by, 'article', articleId)
    : refused('notAllowed')
  return { articleId, locale: text?.edition.locale ?? 'pl', title: text?.revision.title ?? '', problems }
}

type EditionAct = Exclude<BulkAct, 'trash'>
type Asked = Acting & { act: EditionAct; article: Chosen; locale: Locale }

/** Null where both languages were asked for and the article does not have this one. */
async function actOnEdition(asked: Asked): Promise<Outcome | null> {
  const { tx, input, article, locale, act } = asked
  const text = await findWorkingText(tx, article.articleId, locale)
  if (!text && input.language === 'both') return null
  const entry = { articleId: article.articleId, locale, title: text?.revision.title ?? '' }
  const code = text ? await refusalOf(asked, text) : 'editionMissing'
  if (!text || code) return { ...entry, problems: refused(code ?? 'editionMissing') }
  const command = async () => ({ problems: await commands[act]({ ...asked, ...text }) })
  const changesPages = act === 'publish' || act === 'withdraw'
  return { ...entry, ...(changesPages ? await refreshing(tx, text.edition.id, command) : await command()) }
}

type Text = { edition: Edition; revision: Revision; deletedAt: string | null }

/** The rules of the single acts; and what is published here has been approved, and needs no note. */
async function refusalOf(
  { tx, staff, act, article, locale }: Asked,
  text: Text,
): Promise<ProblemCode | null> {
  const { edition, revision, deletedAt } = text
  const seen = article.editions[locale]
  const { state, verdicts } = await situationOf(tx, edition, staff)
  if (verdicts[act] === 'notAllowed') return 'notAllowed'
  if (deletedAt) return 'inTrash'
  if (seen?.revisionId !== revision.id || seen.version !== revision.version) return 'stale'
  if (verdicts[act] !== 'yes') return verdicts[act]
  if (act !== 'publish') return null
  if (state.work !== 'approved') return 'notNow'
  return state.shown === 'nothing' ? null : 'noteMissing'
}

type Command = (acting: Pick<Acting, 'tx' | 'by'> & Text) => Promise<Problem[]>

const commands: Record<EditionAct, Command> = {
  submit: async ({ tx, by, edition, revision }) => {
    // Ends the sitting in which these words were saved by themselves: what is submitted stays as it is.
    const from = { revisionId: revision.id, version: revision.version }
    const { articleId, locale } = edition
    await saveEdition(tx, by, { articleId, locale, from, text: revision, reason: 'submitted' })
    await submitEdition(tx, by, edition)
    return []
  },
  approve: async ({ tx, by, edition }) => {
    await approveEdition(tx, by, edition)
    return []
  },
  publish: ({ tx, by, edition, revision }) =>
    publishEdition(tx, by, { edition, revisionId: revision.id, note: '', urgentReason: '' }),
  withdraw: async ({ tx, by, edition }) => {
    await withdrawEdition(tx, by, edition, '')
    return []
  },
}

function refused(code: ProblemCode): Problem[] {
  return [{ field: 'form', code }]
}
