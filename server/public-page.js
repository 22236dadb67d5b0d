// @ts-check

// A public page needs no JavaScript, so the framework's scripts are taken out of it (docs/decisions/0005-no-client-runtime.md).

const frameworkScript =
  /<script\b(?! type="(?:application\/ld\+json|module" src="\/assets\/))[^>]*>[\s\S]*?<\/script>/g
const scriptPreload = /<link rel="preload" as="script"[^>]*>/g
const hydrationMarks = /<div hidden=""><!--\$--><!--\/\$--><\/div>|<!--\/?[$&](?:-->|[^>]*-->)/g
const statusMark = /<meta name="status" content="(404|410)"\/>/
// What React sends late is put in its place by a script: a page that waits for it would show a reader the placeholder.
const lateContent = /<template id="[BP]:|<div hidden="" id="S:/

/**
 * Turns a page as the framework rendered it into the page that readers get, in place.
 * @param {{ html: string, status?: number, rscData?: Buffer, segmentData?: Map<string, Buffer> }} page
 * @throws an Error where the page would need the framework's scripts
 */
export function toPublicPage(page) {
  if (lateContent.test(page.html))
    throw new Error('A public page holds content that only a script would show')
  page.html = withoutScripts(page.html)
  page.status = statusIn(page.html) ?? page.status
  // Nothing navigates on the client, so nobody asks for these.
  page.rscData = Buffer.alloc(0)
  page.segmentData = undefined
}

/**
 * A page without what the framework put in for its scripts. What React sends late stays unseen: on a page that is
 * rendered for each request that is the framework's own copy of the title and icons, in a hidden element.
 * @param {string} html
 */
export function withoutScripts(html) {
  return html.replace(frameworkScript, '').replace(scriptPreload, '').replace(hydrationMarks, '')
}

/**
 * The status of a page that says so itself; undefined for a usual one. A page that is missing renders as a whole page
 * with this mark: `notFound()` would leave an empty body.
 * @param {string} html
 */
export function statusIn(html) {
  const status = statusMark.exec(html)?.[1]
  return status ? Number(status) : undefined
}
