import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { toPublicPage } from './public-page.js'

// A real page of Next 16.4.6, shortened.
const rendered = readFileSync(new URL('./page-as-next-renders-it.txt', import.meta.url), 'utf8')

function publicPage(html: string) {
  const page = {
    html,
    rscData: Buffer.from('1:"$Sreact.fragment"'),
    segmentData: new Map([['/_tree', Buffer.from('x')]]),
  }
  toPublicPage(page)
  return page as typeof page & { status?: number }
}

test('no script is left but our own module and JSON-LD', () => {
  expect(publicPage(rendered).html.match(/<script[^>]*>/g)).toEqual([
    '<script type="module" src="/assets/site-KKE77GCJ.js" data-lightbox-style="/assets/lightbox-Q76BYVCV.css">',
    '<script type="application/ld+json">',
  ])
})

test('nothing of the framework’s is left but its style sheet', () => {
  const { html } = publicPage(rendered)
  expect(html.match(/\/_next\/[^"]*/g)).toEqual(['/_next/static/chunks/3kocoxhqvet0y.css'])
  expect(html).not.toMatch(/__next_f|TURBOPACK|as="script"|<!--[/$&]|<div hidden=""/)
})

test('every word of the page and its own preloads stay', () => {
  const { html } = publicPage(rendered)
  const main = /<main[\s\S]*<\/main>/.exec(rendered)![0]
  expect(html).toContain(main)
  expect(html).toContain('{"@type":"NewsArticle","headline":"Sailing \\u003c/script> abroad"}</script>')
  expect(html.match(/<link rel="preload"/g)).toHaveLength(2)
  expect(html).toMatch(/^<!DOCTYPE html><html lang="en">[\s\S]*<\/body><\/html>\n$/)
})

test('the copies of the page for a client that navigates are emptied', () => {
  const { rscData, segmentData } = publicPage(rendered)
  expect([rscData.length, segmentData]).toEqual([0, undefined])
})

test('a clean page stays as it is', () => {
  const { html } = publicPage(rendered)
  expect(publicPage(html).html).toBe(html)
})

test.each([
  ['<meta name="status" content="404"/>', 404],
  ['<meta name="status" content="410"/>', 410],
  ['<meta name="status" content="500"/>', undefined],
  ['<meta name="description" content="status 404"/>', undefined],
  ['&lt;meta name=&quot;status&quot; content=&quot;404&quot;/&gt;', undefined],
])('a page that holds %s has the status %s', (mark, status) => {
  expect(publicPage(rendered.replace('<title>', `${mark}<title>`)).status).toBe(status)
})

test.each([
  ['a place that is filled later', '<!--$?--><template id="B:0"></template><p>Loading</p><!--/$-->'],
  ['a part that is filled later', '<template id="P:1"></template>'],
  ['what comes later', '<div hidden="" id="S:0"><p>Late</p></div>'],
])('a page with %s is refused, and not changed', (_, late) => {
  const page = { html: rendered.replace('</main>', `${late}</main>`) }
  const before = page.html
  expect(() => toPublicPage(page)).toThrow(/only a script would show/)
  expect(page.html).toBe(before)
})
