import { expect, test } from 'vitest'
import { type Credit, creditLine } from './credit'

test.each<[Credit, string, string]>([
  [
    { kind: 'photo', author: 'Jan Kowalski', agency: 'ministry' },
    'Fot. Jan Kowalski/MSZ',
    'Photo: Jan Kowalski/MFA',
  ],
  [
    { kind: 'photo', author: 'Jan Kowalski', agency: 'PAP' },
    'Fot. Jan Kowalski/PAP',
    'Photo: Jan Kowalski/PAP',
  ],
  [{ kind: 'photo', author: '', agency: 'PAP' }, 'Fot. PAP', 'Photo: PAP'],
  [{ kind: 'photo', author: '', agency: 'ministry' }, 'Fot. MSZ', 'Photo: MFA'],
  [{ kind: 'photo', author: 'Jan Kowalski', agency: '' }, 'Fot. Jan Kowalski', 'Photo: Jan Kowalski'],
  [{ kind: 'drawing', author: 'Komunikat', agency: '' }, 'Rys. Komunikat', 'Drawing: Komunikat'],
])('%j is credited in Polish as %s and in English as %s', (credit, polish, english) => {
  expect([creditLine(credit, 'pl'), creditLine(credit, 'en')]).toEqual([polish, english])
})
