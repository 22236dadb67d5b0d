import { readFileSync } from 'node:fs'
import { checkMessages, type Project } from './check-messages'
import { problemLine } from './problem'

type Edit = [was: string, becomes: string]

type Edits = { pl?: Edit; en?: Edit; page?: Edit }

/** A small faultless project for tests, with the given edits made to it. */
export function sampleProject({ pl, en, page }: Edits = {}): Project {
  return {
    pl: { path: 'messages/pl.json', text: edited(sample('pl'), pl) },
    en: { path: 'messages/en.json', text: edited(sample('en'), en) },
    sources: [{ path: 'app/page.tsx', text: edited(pageText, page) }],
  }
}

/** The lines that the command prints once these faults are planted. */
export function linesAfter(edits: Edits): string[] {
  return checkMessages(sampleProject(edits)).problems.map(problemLine)
}

function sample(locale: string): string {
  return readFileSync(new URL(`sample/${locale}.json`, import.meta.url), 'utf8')
}

function edited(text: string, edit: Edit | undefined): string {
  if (!edit) return text
  const parts = text.split(edit[0])
  if (parts.length !== 2)
    throw new Error(`${JSON.stringify(edit[0])} must occur once, to be sure what is edited`)
  return parts.join(edit[1])
}

const pageText = `import { getTranslations } from 'next-intl/server'
export async function Page({ locale, role, state }) {
  const t = await getTranslations({ locale, namespace: 'Article' })
  const tFooter = await getTranslations('Footer')
  return [
    t('by', { role }),
    t('credit'),
    t('photos'),
    t('published'),
    t(\`state.\${state}\`),
    tFooter.rich('contact'),
    tFooter('total'),
  ]
}
`
