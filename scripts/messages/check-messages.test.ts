import { describe, expect, test } from 'vitest'
import { checkMessages } from './check-messages'
import { linesAfter, sampleProject } from './sample-project'

test('a faultless project has nothing to report, and says how much was looked at', () => {
  expect(checkMessages(sampleProject())).toEqual({ problems: [], texts: 8, sources: 1 })
})

test('language files come first, and each from top to bottom', () => {
  const lines = linesAfter({
    en: ['{name}",\n    "photos": "', '{nom}",\n    "photos": "{count, plural, other {}}'],
    pl: ['Szkic', ''],
    page: ["t('credit')", "t('credit'), t('kredit')"],
  })
  expect(lines.map((line) => line.split(' ')[0])).toEqual([
    'messages/en.json:4:5',
    'messages/en.json:4:23',
    'messages/en.json:5:16',
    'messages/pl.json:8:7',
    'app/page.tsx:7:20',
  ])
})

describe('a file that is not JSON is told once, with its place', () => {
  test('and the other file is still checked', () => {
    const lines = linesAfter({ en: ['{name}",\n    "photos"', '{name}"\n    "photos"'], pl: ['Szkic', ''] })
    expect(lines).toEqual([
      'messages/en.json:5:5 Article.photos — a comma is missing before this place — put a comma at the end of the line above (a straight " inside a text must be written \\")',
      'messages/pl.json:8:7 Article.state.draft — the text is empty — write the text, or remove the key from both files',
    ])
  })

  test('and no key counts as unused or unknown when it is the Polish one', () => {
    expect(linesAfter({ pl: ['"Szkic",', '"Szkic",,'] })).toEqual([
      'messages/pl.json:8:24 Article.state — a key in quotes should stand here — write "key": "text", and only one comma between two lines',
    ])
  })
})

describe('keys', () => {
  test('missing in English', () => {
    expect(linesAfter({ en: ['    "credit": "Photo: {name}",\n', ''] })).toEqual([
      'messages/en.json:3:5 Article.credit — missing here, but in messages/pl.json:4 — add "credit" after "by": the Polish text is "Fot. {name}"',
    ])
  })

  test('missing in English, as the first of its group', () => {
    expect(linesAfter({ en: ['"draft": "Draft",', ''] })).toEqual([
      'messages/en.json:7:5 Article.state.draft — missing here, but in messages/pl.json:8 — add "draft" as the first key of its group: the Polish text is "Szkic"',
    ])
  })

  test('a whole group missing in English is told once', () => {
    const group = ',\n    "state": {\n      "draft": "Draft",\n      "public": "Published"\n    }'
    expect(linesAfter({ en: [group, ''] })).toEqual([
      'messages/en.json:6:5 Article.state — missing here, but in messages/pl.json:7 — add "state" after "published": a group of 2 texts',
    ])
  })

  test('extra in English', () => {
    expect(linesAfter({ en: ['"credit"', '"byline": "By",\n    "credit"'] })).toEqual([
      'messages/en.json:4:5 Article.byline — not in messages/pl.json — remove it here, or add it there',
    ])
  })

  test('a text in one language and a group in the other', () => {
    expect(linesAfter({ en: ['"Photo: {name}"', '{ "line": "Photo: {name}" }'] })).toEqual([
      'messages/en.json:4:5 Article.credit — a group here, but a text in messages/pl.json:4 — make it a text: the Polish text is "Fot. {name}"',
    ])
  })

  test('out of order', () => {
    expect(
      linesAfter({
        en: [
          '"draft": "Draft",\n      "public": "Published"',
          '"public": "Published",\n      "draft": "Draft"',
        ],
      }),
    ).toEqual([
      'messages/en.json:9:7 Article.state.draft — not in alphabetical order (it comes after "public") — move it above "public"',
    ])
  })

  test('written twice in one object', () => {
    expect(
      linesAfter({ en: ['"credit"', '"by": "{role, select, other {By}} {name}",\n    "credit"'] }),
    ).toEqual(['messages/en.json:4:5 Article.by — written twice (first on line 3) — keep one of the two'])
  })

  test('with a dot in the name', () => {
    const edit: [string, string] = ['"by"', '"by.line"']
    expect(linesAfter({ pl: edit, en: edit, page: ["t('by', { role }),", "t('by.line'),"] })).toEqual([
      'messages/en.json:3:5 Article.by.line — a key may be neither empty nor contain a dot — write a name, or a group in braces instead of the dot',
      'messages/pl.json:3:5 Article.by.line — a key may be neither empty nor contain a dot — write a name, or a group in braces instead of the dot',
    ])
  })
})

describe('values', () => {
  test.each([
    ['12', 'a number'],
    ['null', 'null'],
    ['true', 'true'],
    ['["Photo"]', 'a list'],
  ])('%s is not a text', (value, name) => {
    expect(linesAfter({ en: ['"Photo: {name}"', value] })).toEqual([
      `messages/en.json:4:5 Article.credit — ${name} instead of a text — write a text in "quotes"`,
    ])
  })

  test.each(['""', '"  "'])('%s is empty', (value) => {
    expect(linesAfter({ en: ['"Photo: {name}"', value] })).toEqual([
      'messages/en.json:4:5 Article.credit — the text is empty — write the text, or remove the key from both files',
    ])
  })

  test('nested too deep', () => {
    const deep = (text: string): [string, string] => [`"draft": "${text}"`, `"draft": { "short": "${text}" }`]
    expect(linesAfter({ pl: deep('Szkic'), en: deep('Draft') })).toEqual([
      'messages/en.json:8:7 Article.state.draft — nested too deep — keep to 3 levels (namespace, group, key): move this group up',
      'messages/pl.json:8:7 Article.state.draft — nested too deep — keep to 3 levels (namespace, group, key): move this group up',
    ])
  })
})

describe('broken ICU syntax', () => {
  test('is told at its place in the text', () => {
    expect(linesAfter({ en: ['Photo: {name}', 'Photo: {name'] })).toEqual([
      'messages/en.json:4:23 Article.credit — a { is never closed — add the } that belongs to it',
    ])
  })

  test('is told at its place behind escapes too', () => {
    expect(linesAfter({ en: ['form</link>', 'form</a>'] })).toEqual([
      'messages/en.json:13:59 Footer.contact — a closing tag has no opening tag of the same name before it — write both with the same name, as in <link>words</link>',
    ])
  })
})

describe('arguments and tags', () => {
  test('argument missing', () => {
    expect(linesAfter({ en: ['Photo: {name}', 'Photo'] })).toEqual([
      'messages/en.json:4:5 Article.credit — the argument {name} is missing — write it where it belongs, as in messages/pl.json:4',
    ])
  })

  test('argument missing that is missing from the branches of a plural', () => {
    expect(linesAfter({ pl: ['many {# zdjęć}', 'many {# zdjęć, {place}}'] })).toEqual([
      'messages/en.json:5:5 Article.photos — the argument {place} is missing — write it where it belongs, as in messages/pl.json:5',
    ])
  })

  test('argument extra', () => {
    expect(linesAfter({ en: ['Photo: {name}', 'Photo: {name}/{agency}'] })).toEqual([
      'messages/en.json:4:30 Article.credit — the argument {agency} is not in the Polish text — remove it, or write the name exactly as in Polish',
    ])
  })

  test('argument of another kind', () => {
    expect(linesAfter({ en: ['{day, date, long}', '{day}'] })).toEqual([
      'messages/en.json:6:32 Article.published — the argument {day} is a plain value here, but a date in messages/pl.json:6 — write it as {day, date}',
    ])
  })

  test('a number may be counted in words in one language and shown in the other', () => {
    expect(linesAfter({ en: ['{total, number}', '{total, plural, one {one, {total}} other {#}}'] })).toEqual(
      [],
    )
  })

  test('tag missing', () => {
    expect(linesAfter({ en: ['<link>\\"Contact\\" form</link>', 'form'] })).toEqual([
      'messages/en.json:13:5 Footer.contact — the tag <link>…</link> is missing — write it where it belongs, as in messages/pl.json:13',
    ])
  })

  test('tag extra', () => {
    expect(linesAfter({ en: ['Photo: {name}', '<b>Photo:</b> {name}'] })).toEqual([
      'messages/en.json:4:16 Article.credit — the tag <b>…</b> is not in the Polish text — remove it, or write the name exactly as in Polish',
    ])
  })
})

describe('plurals and choices', () => {
  test.each([
    ['one', ' one {# zdjęcie}'],
    ['few', ' few {# zdjęcia}'],
    ['many', ' many {# zdjęć}'],
    ['other', ' other {# zdjęcia}'],
  ])('Polish without %s', (form, written) => {
    expect(linesAfter({ pl: [written, ''] })).toEqual([
      `messages/pl.json:5:16 Article.photos — the plural of {count} lacks ${form} — Polish has one, few, many and other: add ${form} {…}`,
    ])
  })

  test.each([
    ['one', ' one {# photo}'],
    ['other', ' other {# photos}'],
  ])('English without %s', (form, written) => {
    expect(linesAfter({ en: [written, ' =1 {a photo}'] })).toEqual([
      `messages/en.json:5:16 Article.photos — the plural of {count} lacks ${form} — English has one and other: add ${form} {…}`,
    ])
  })

  test('a form that the language does not have', () => {
    expect(linesAfter({ en: [' other {# photos}', ' few {# photos} other {# photos}'] })).toEqual([
      'messages/en.json:5:16 Article.photos — the plural of {count} has few, unknown in this language — English has one and other: remove few {…}',
    ])
  })

  test('exact numbers may stand beside the forms', () => {
    expect(linesAfter({ en: [' one {# photo}', ' =0 {no photos} one {# photo}'] })).toEqual([])
  })

  test('ordinals have forms of their own', () => {
    expect(linesAfter({ en: ['{total, number}', '{total, selectordinal, one {#st} other {#th}}'] })).toEqual([
      'messages/en.json:14:22 Footer.total — the plural of {total} lacks two and few — English has one, two, few and other: add two {…} and few {…}',
    ])
  })

  test('a plural within a tag within a choice', () => {
    const nested = '{role, select, editor {<b>{n, plural, other {#}}</b>} other {}} {name}'
    const edit = (text: string): [string, string] => [text, nested]
    const lines = linesAfter({
      pl: edit('{role, select, editor {Redakcja} other {Autor}}: {name}'),
      en: [
        '{role, select, editor {Editors} other {Author}}: {name}',
        nested.replace('other {#}', 'one {#} other {#}'),
      ],
    })
    expect(lines).toEqual([
      'messages/pl.json:3:38 Article.by — the plural of {n} lacks one, few and many — Polish has one, few, many and other: add one {…}, few {…} and many {…}',
    ])
  })

  test('a choice without other', () => {
    expect(linesAfter({ en: [' other {Author}', ''] })).toEqual([
      'messages/en.json:3:12 Article.by — the choice of {role} lacks other — add other {…}, the text for every value that is not named',
    ])
  })
})

describe('use', () => {
  test('a key that no page uses', () => {
    expect(linesAfter({ page: ["t('credit'),", ''] })).toEqual([
      'messages/pl.json:4:5 Article.credit — not used by any page — remove it from both language files, or use it',
    ])
  })

  test('a key that does not exist', () => {
    expect(linesAfter({ page: ["t('credit')", "t('credit'), t('kredit')"] })).toEqual([
      'app/page.tsx:7:20 Article.kredit — used here, but not in messages/pl.json — add it to both language files, or mend the name',
    ])
  })

  test('a pattern that no key fits', () => {
    expect(linesAfter({ page: ["t('credit')", "t('credit'), t(`stage.${state}`)"] })).toEqual([
      'app/page.tsx:7:20 Article.stage.* — no key in messages/pl.json fits — add it to both language files, or mend the name',
    ])
  })

  test('a group used as a text', () => {
    expect(linesAfter({ page: ["t('credit')", "t('credit'), t('state')"] })).toEqual([
      'app/page.tsx:7:20 Article.state — used as a text, but it is a group of texts — name one of the texts in it',
    ])
  })

  test('a dynamic key without a messages comment', () => {
    expect(linesAfter({ page: ["t('credit')", "t('credit'), t(state)"] })).toEqual([
      'app/page.tsx:7:20 Article.* — dynamic key without a messages comment — name the keys on the line above, as in // messages: Article.*',
    ])
  })
})
