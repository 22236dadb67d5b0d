import * as argon2 from '@node-rs/argon2'
import { beforeEach, expect, test, vi } from 'vitest'
import { hashPassword, passwordLength, passwordMatches, problemOfPassword } from './password'

// The real library, watched.
vi.mock('@node-rs/argon2', async (importOriginal) => {
  const real = await importOriginal<typeof argon2>()
  return { ...real, hash: vi.fn(real.hash), verify: vi.fn(real.verify) }
})

beforeEach(() => vi.clearAllMocks())

const person = ['Anna', 'Nowakowska', 'anowakowska']

test.each([
  ['fourteen characters', 'brzoza klon da', 'length'],
  ['fifteen characters', 'brzoza klon dab', null],
  ['128 characters', 'brzoza klon dab '.repeat(8), null],
  ['129 characters', `${'brzoza klon dab '.repeat(8)}b`, 'length'],
  ['fifteen letters outside the basic plane', '🌲🌳🌴🌵🌷🌸🌹🌺🌻🌼abcde', null],
  ['fourteen of them, though twice as many units', '🌲🌳🌴🌵🌷🌸🌹🌺🌻🌼abcd', 'length'],
  ['fifteen letters typed with separate accents', 'zażółć gęślą ja'.normalize('NFD'), null],
  ['fourteen letters typed with separate accents', 'zażółć gęślą j'.normalize('NFD'), 'length'],
  ['eight ligatures, which are sixteen letters', 'ﬁﬂﬁﬂﬁﬂﬁﬂ', null],
] as const)('a password of %s: %j has the problem %s', (_, password, problem) => {
  const withoutPersonal = problemOfPassword(password, [])
  expect(withoutPersonal === 'guessable' ? null : withoutPersonal).toBe(problem)
})

test.each([
  ['seven grey herons at dusk', null],
  ['Anna lubi zielone jabłka', null],
  ['komunikat prasowy o niczym', null],
  ['aaaaaaaaaaaaaaaaaaaa', 'guessable'],
  ['abababababababababab', 'guessable'],
  ['12345678901234567890', 'guessable'],
  ['Komunikat-2025-2025', 'guessable'],
  ['PasswordPassword!!!', 'guessable'],
  ['qwerty qwerty qwerty', 'guessable'],
  ['hasło-hasło-hasło-1', 'guessable'],
  ['Ministerstwo_2025_01', 'guessable'],
  ['AnnaNowakowska1985', 'guessable'],
  ['anna.nowakowska.1985', 'guessable'],
  ['                    ', 'guessable'],
])('Anna Nowakowska may use %j: %s', (password, problem) => {
  expect(problemOfPassword(password, person)).toBe(problem)
})

test.each([
  ['anna-maria', 'anna-maria-2025'],
  ['a.nowakowska', 'a.nowakowska.2025'],
  ['Łucja', 'łucja łucja łucja'],
  ['Łucja', 'lucja lucja lucja'],
])('the name %s makes no password, however it is written: %s', (name, password) => {
  expect(problemOfPassword(password, [name])).toBe('guessable')
})

test('the limits are those of NIST SP 800-63B-4', () => {
  expect(passwordLength).toEqual({ minimum: 15, maximum: 128 })
})

test('a hash is argon2id with 64 MiB, three passes and one lane; it accepts its password alone', async () => {
  const password = 'zażółć gęślą jaźń'
  const hash = await hashPassword(password)
  expect(hash).toMatch(/^\$argon2id\$v=19\$m=65536,t=3,p=1\$/)
  expect(await passwordMatches(hash, password)).toBe(true)
  expect(await passwordMatches(hash, password.normalize('NFD'))).toBe(true)
  expect(await passwordMatches(hash, `${password} `)).toBe(false)
})

test('a person who does not exist costs one verification at the same price, and never matches', async () => {
  expect(await passwordMatches(null, 'seven grey herons at dusk')).toBe(false)
  expect(argon2.verify).toHaveBeenCalledTimes(1)
  expect(vi.mocked(argon2.verify).mock.calls[0]![0]).toMatch(/^\$argon2id\$v=19\$m=65536,t=3,p=1\$/)
})

test('the stand-in hash is made once', async () => {
  await passwordMatches(null, 'seven grey herons at dusk')
  await passwordMatches(null, 'seven grey herons at dawn')
  expect(argon2.hash).not.toHaveBeenCalled()
  expect(argon2.verify).toHaveBeenCalledTimes(2)
})
