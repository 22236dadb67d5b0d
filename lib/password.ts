import { hash, verify } from '@node-rs/argon2'
import { foldLetters } from './slug'

/** Shortest and longest password, in characters (NIST SP 800-63B-4; ASVS 5.0, 6.2). */
export const passwordLength = { minimum: 15, maximum: 128 } as const

// argon2id (the library's default), 64 MiB, three passes, one lane.
const cost = { memoryCost: 65_536, timeCost: 3, parallelism: 1 } as const

/** Why a password can't be used, or null. Compared in NFKC; composition rules there are none. */
export function problemOfPassword(password: string, personal: string[]) {
  const length = [...normalise(password)].length
  if (length < passwordLength.minimum || length > passwordLength.maximum) return 'length' as const
  const plain = bare(password)
  const guessable = [
    'komunikat',
    'ministerstwo',
    'ministry',
    'password',
    'haslo',
    'hasło',
    'qwerty',
    ...personal,
  ]
  const rest = guessable
    .map(bare)
    .filter((word) => word.length > 2)
    .reduce((text, word) => text.replaceAll(word, ''), plain)
  return new Set(rest.replace(/\d+/g, '')).size < 4 ? ('guessable' as const) : null
}

export function hashPassword(password: string) {
  return hash(normalise(password), cost)
}

/** Takes as long for a person who does not exist (`storedHash` null) as for a wrong password. */
export async function passwordMatches(storedHash: string | null, password: string) {
  const matches = await verify(storedHash ?? (await nobodysHash()), normalise(password))
  return matches && storedHash !== null
}

/** The letters and digits alone, small and without accents. */
function bare(text: string) {
  return foldLetters(normalise(text))
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
}

let nobody: Promise<string> | undefined

function nobodysHash() {
  nobody ??= hashPassword(crypto.randomUUID())
  return nobody
}

function normalise(password: string) {
  return password.normalize('NFKC')
}
