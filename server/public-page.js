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
  page.html = page.html.replace(frameworkScript, '').replace(scriptPreload, '').replace(hydrationMarks, '')
  // A page that is missing renders as a whole page with this mark: `notFound()` would leave an empty body.
  const status = statusMark.exec(page.html)?.[1]
  if (status) page.status = Number(status)
  // Nothing navigates on the client, so nobody asks for these.
  page.rscData = Buffer.alloc(0)
  page.segmentData = undefined
}
