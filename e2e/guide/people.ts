import type { Browser } from '@playwright/test'
import { signInAs } from '../support/sign-in'
import { emailOf, type Person } from '../support/staff'
import { languages } from '../words'
import texts from './texts.json' with { type: 'json' }

export type Language = (typeof languages)[number]

/** Who is at work in the pictures; the names are in texts.json, in the language of the guide. */
const roles = { editor: 'editor', publisher: 'publisher', second: 'publisher' } as const

type PersonName = keyof typeof roles

export const peopleOfGuide: Person[] = languages.flatMap((language) =>
  (Object.keys(roles) as PersonName[]).map((name) => ({
    ...{ email: emailFor(name, language), name: texts[language].people[name], role: roles[name] },
  })),
)

/** A page of this person's, signed in; the desk speaks `desk`. */
export async function pageOf(
  browser: Browser,
  name: PersonName,
  { of, desk = of }: { of: Language; desk?: Language },
) {
  const page = await browser.newPage()
  await signInAs(page, emailFor(name, of), desk)
  return page
}

function emailFor(name: PersonName, language: Language) {
  return emailOf(`${name}-${language}`)
}
