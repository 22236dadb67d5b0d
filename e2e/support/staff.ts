/** One person of each role has an account at the site under test: translator@example.org and so on. */
export const staffRoles = ['translator', 'editor', 'publisher', 'administrator'] as const

export type StaffRole = (typeof staffRoles)[number]

export const passwordOfStaff = 'seven grey herons at dusk'
