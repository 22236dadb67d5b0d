import { describe, expect, test } from 'vitest'
import { findKeyUses } from './key-uses'

function keysIn(...lines: string[]) {
  return usageOf(lines).uses.map(({ key }) => key)
}

function problemsIn(...lines: string[]) {
  return usageOf(lines).problems.map(({ line, column, key }) => `${line}:${column} ${key}`)
}

function usageOf(lines: string[]) {
  return findKeyUses({ path: 'app/page.tsx', text: lines.join('\n') })
}

describe('translators', () => {
  test.each([
    "const t = useTranslations('News')",
    "const t = await getTranslations('News')",
    "const t = await getTranslations({ locale, namespace: 'News' })",
    "const t = createTranslator({ locale, messages, namespace: 'News' })",
    "const t = (await deskTranslations('News'))!",
    "const t: Translator<'News'> = anything",
    "const [other, t] = await Promise.all([getTranslations('Other'), getTranslations('News')])",
  ])('%s', (declaration) => {
    expect(keysIn(declaration, "t('title')")).toEqual(['News.title'])
  })

  test.each([
    "function title(t: Translator<'News'>) { return t('title') }",
    "const title = (t: Awaited<ReturnType<typeof getTranslations<'News'>>>) => t('title')",
    "function Title({ t }: { t: Translator<'News'> }) { return t('title') }",
    "type Props = { t: Translator<'News'> }\nfunction Title({ t: text }: Props) { return text('title') }",
    "const title = (await getTranslations('News'))('title')",
    "function f() { const t = useTranslations('News'); return list.map(() => t('title')) }",
  ])('%s', (code) => {
    expect(keysIn(code)).toEqual(['News.title'])
  })

  test('without a namespace the key is the full one', () => {
    expect(keysIn('const t = await getTranslations()', "t('News.title')")).toEqual(['News.title'])
    expect(keysIn('const t = await getTranslations({ locale })', "t('News.title')")).toEqual(['News.title'])
    expect(keysIn("function f(t: Translator) { t('News.title') }")).toEqual(['News.title'])
  })

  test('every way of asking counts', () => {
    const ways = ["t('a')", "t.rich('b')", "t.markup('c')", "t.has('d')", "t.raw('e')", "t?.('f')"]
    expect(keysIn("const t = useTranslations('News')", ...ways)).toEqual(
      ['a', 'b', 'c', 'd', 'e', 'f'].map((key) => `News.${key}`),
    )
  })

  test('the nearest declaration counts', () => {
    const lines = [
      "const t = useTranslations('File')",
      "function A() { const t = useTranslations('A'); return t('x') }",
      "function B() { return t('x') }",
      "function C() { if (y) { const t = useTranslations('Inner'); t('x') } return t('x') }",
    ]
    expect(keysIn(...lines)).toEqual(['A.x', 'File.x', 'Inner.x', 'File.x'])
  })

  test('a name that is no translator hides one', () => {
    expect(keysIn("const t = useTranslations('News')", "list.map((t) => t('x'))")).toEqual([])
  })

  test('messages handed to the client are not a use', () => {
    expect(keysIn("pick(messages, ['News'])", 'const { News } = await getMessages()')).toEqual([])
  })
})

describe('keys', () => {
  const t = "const t = useTranslations('News')"

  test('both ends of a condition', () => {
    expect(keysIn(t, "t(a ? 'x' : b ? 'y' : ('z' as const))")).toEqual(['News.x', 'News.y', 'News.z'])
  })

  test('templates', () => {
    expect(keysIn(t, 't(`title`)', 't(`state.${x}`)', 't(`state.${x}.label`)')).toEqual([
      'News.title',
      'News.state.*',
      'News.state.*.label',
    ])
  })

  test.each(['t(code)', 't(`${code}`)', "t(a ? 'x' : code)", "t('x' + code)", "t.rich(code as 'x')"])(
    '%s needs a comment',
    (call) => {
      expect(problemsIn(t, `  ${call}`)).toHaveLength(1)
      expect(problemsIn(t, '', '// messages: News.x', call)).toEqual([])
    },
  )

  test('the place of a dynamic key is its own', () => {
    expect(problemsIn(t, '  t(code)')).toEqual(['2:5 News.*'])
  })

  test('a comment covers its own line and the next', () => {
    expect(problemsIn(t, 't(code) // messages: News.state.*')).toEqual([])
    expect(problemsIn(t, '// messages: News.state.*', 't(code)')).toEqual([])
    expect(problemsIn(t, '// messages: News.state.*', 't.rich(', '  code,', ')')).toEqual([])
    expect(problemsIn(t, '// messages: News.state.*', '', 't(code)')).toEqual(['4:3 News.*'])
  })

  test('a comment names one pattern or several, in JSX too', () => {
    expect(keysIn(t, '<p>', '{/* messages: News.a.*, News.b */}', '{t(code)}', '</p>')).toEqual([
      'News.a.*',
      'News.b',
    ])
  })

  test('a namespace known only at run time needs a comment', () => {
    expect(problemsIn('const t = useTranslations(namespace)', "t('x')")).toEqual(['2:3 *'])
    expect(problemsIn('const t = createTranslator({ ...config })', "t('x')")).toEqual(['2:3 *'])
    expect(problemsIn('const t = useTranslations(name)', "t('x') // messages: News.x")).toEqual([])
  })
})
