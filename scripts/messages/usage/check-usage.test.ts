import { expect, test } from 'vitest'
import { readMessageFile } from '../message-file'
import { checkUsage } from './check-usage'

const messages = {
  News: { state: { draft: 'Szkic', public: 'Opublikowany' }, stateless: 'Bez stanu', title: 'Tytuł' },
}

function problemsOf(code: string, texts: object = messages) {
  const text = JSON.stringify(texts)
  const file = readMessageFile({ path: 'messages/pl.json', text }, 'pl')
  return checkUsage(file, [{ path: 'app/page.ts', text: `const t = useTranslations('News')\n${code}` }])
}

function unusedAfter(code: string, texts?: object) {
  return problemsOf(code, texts).map(({ key }) => key)
}

test('a template marks what lies below its beginning, and no more', () => {
  expect(unusedAfter('t(`state.${x}`)')).toEqual(['News.stateless', 'News.title'])
})

test('a dot in a key is a dot', () => {
  expect(unusedAfter("// messages: News.s*\nt('title')")).toEqual([])
  expect(unusedAfter('// messages: News.state.*, News.title')).toEqual(['News.stateless'])
})

test('a key with the same end in another namespace is another key', () => {
  expect(unusedAfter("t('title')", { News: { title: 'Tytuł' }, OldNews: { title: 'Tytuł' } })).toEqual([
    'OldNews.title',
  ])
})

test('raw takes a whole group', () => {
  expect(unusedAfter("t.raw('state')")).toEqual(['News.stateless', 'News.title'])
})

test('a comment that names nothing is told at its place', () => {
  expect(problemsOf('  // messages: News.*, Old.*')).toMatchObject([
    { path: 'app/page.ts', line: 2, column: 3, key: 'Old.*' },
  ])
})
