import { tooLong } from '@/lib/publishable'
import type { Problem } from '@/lib/problem'
import type { Transaction } from '../open'
import { findSettings, type Settings } from '../queries/settings'
import { type By, record } from '../record'
import { settings } from '../schema'

const longestUnit = 200

/** Sets what administrators decide for the whole site. */
export async function changeSettings(tx: Transaction, by: By, wanted: Settings): Promise<Problem[]> {
  const { showNames, responsibleUnit } = wanted
  const problems = (['pl', 'en'] as const)
    .filter((locale) => responsibleUnit[locale].length > longestUnit)
    .map((locale) => tooLong(`responsibleUnit-${locale}`, responsibleUnit[locale], longestUnit))
  if (problems.length > 0) return problems
  if (JSON.stringify(await findSettings(tx)) === JSON.stringify(wanted)) return []
  const rows = [
    { key: 'showNames', value: showNames ? 'yes' : '' },
    { key: 'responsibleUnit.pl', value: responsibleUnit.pl },
    { key: 'responsibleUnit.en', value: responsibleUnit.en },
  ] as const
  for (const row of rows)
    await tx
      .insert(settings)
      .values(row)
      .onConflictDoUpdate({ target: settings.key, set: { value: row.value } })
  await record(tx, by, { action: 'changeSettings', subject: 'settings', detail: wanted })
  return []
}
