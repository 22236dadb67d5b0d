/** Who has an account at the site under test: translator@example.org and so on, and each one's role. */
const staff = {
  translator: 'translator',
  editor: 'editor',
  publisher: 'publisher',
  /** A second person for what the publisher writes. */
  'second-publisher': 'publisher',
  administrator: 'administrator',
} as const

export type StaffName = keyof typeof staff

export type Person = {
  email: string
  /** The name that the desk shows: The editor. */
  name: string
  role: string
  /** In which a translator writes, such as `en`. */
  languages?: string
}

export const people: Person[] = Object.entries(staff).map(([name, role]) => ({
  ...{ email: emailOf(name), name: `The ${name.replace('-', ' ')}`, role },
  languages: role === 'translator' ? 'en' : undefined,
}))

export function emailOf(name: string) {
  return `${name}@example.org`
}

export const passwordOfStaff = 'seven grey herons at dusk'
