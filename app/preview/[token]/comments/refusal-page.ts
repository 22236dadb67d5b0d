import { getTranslations } from 'next-intl/server'
import { type Locale, locales } from '@/lib/locales'
import type { Problem } from '@/lib/problem'

type Refusal = {
  /** Null where the link opens nothing. */
  problems: Problem[] | null
  /** The language of what the link opens; both are spoken where it opens nothing. */
  locale: Locale | undefined
  path: string
  /** What the reviewer wrote: a browser may not give it back, for the preview is kept nowhere. */
  text: string
}

/** A plain page that says why a comment was not kept, and shows it, so that it is not lost. */
export async function refusalPage({ problems, locale, path, text }: Refusal) {
  const spoken = locale ? [locale] : locales
  const sections = await Promise.all(spoken.map((language) => section(language, { problems, path })))
  const { yourText, title } = await words(spoken[0])
  const html =
    `<!DOCTYPE html><html lang="${spoken[0]}"><head><meta charset="utf-8"><title>${title}</title>` +
    '<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex">' +
    `<link rel="stylesheet" href="/error.css"></head><body><main>${sections.join('')}` +
    `<section><label for="text">${yourText}</label><textarea id="text" rows="12" cols="40" readonly>\n${escape(text)}</textarea></section>` +
    '</main></body></html>'
  const headers = { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store' }
  return new Response(html, { status: statusOf(problems), headers })
}

async function words(locale: Locale) {
  const t = await getTranslations({ locale, namespace: 'Preview' })
  return { title: escape(t('refusedTitle')), yourText: escape(t('yourText')) }
}

async function section(locale: Locale, { problems, path }: Pick<Refusal, 'problems' | 'path'>) {
  const t = await getTranslations({ locale, namespace: 'Preview' })
  const reasons = problems ? await reasonsIn(locale, problems) : [t('goneTitle'), t('goneExplanation')]
  const back = problems ? `<p><a href="${escape(path)}">${escape(t('refusedBack'))}</a></p>` : ''
  const paragraphs = reasons.map((reason) => `<p>${escape(reason)}</p>`).join('')
  return `<section lang="${locale}"><h1>${escape(t('refusedTitle'))}</h1>${paragraphs}${back}</section>`
}

async function reasonsIn(locale: Locale, problems: Problem[]) {
  const t = await getTranslations({ locale, namespace: 'Preview' })
  const problem = await getTranslations({ locale, namespace: 'Problem' })
  return problems.map(({ code, values = {} }) => {
    if (code === 'wrongOrigin') return t('wrongOrigin')
    // messages: Problem.*
    return problem(code, values)
  })
}

function statusOf(problems: Problem[] | null) {
  if (!problems) return 404
  if (problems.some(({ code }) => code === 'wrongOrigin')) return 403
  return problems.some(({ code }) => code === 'tooManyComments') ? 429 : 422
}

function escape(text: string) {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)
}
