/** Who has an account at the site under test: translator@example.org and so on, and each one's role. */
export const staff = {
  translator: 'translator',
  editor: 'editor',
  publisher: 'publisher',
  /** A second person for what the publisher writes. */
  'second-publisher': 'publisher',
  administrator: 'administrator',
} as const

export type StaffName = keyof typeof staff

export function emailOf(name: StaffName) {
  return `${name}@example.org`
}

/** The name that the desk shows: The editor. */
export function nameOf(name: StaffName) {
  return `The ${name.replace('-', ' ')}`
}

export const passwordOfStaff = 'seven grey herons at dusk'
