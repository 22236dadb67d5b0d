// @ts-check

// A public page needs no JavaScript, so the framework's scripts are taken out of it (docs/decisions/0005-no-client-runtime.md).
// What Next 16.4.6 emits is matched exactly; `refuseWhatIsUnknown` makes anything else fail loudly.

const chunkPreload = /<link rel="preload" as="script" fetchPriority="low" href="\/_next\/static\/[^"]+"\/>/g
const chunkScript =
  /<script src="\/_next\/static\/[^"]+"(?: (?:async|noModule)="")*(?: id="_R_")?><\/script>/g
const flightScript =
  /<script>(?:\(self\.__next_f=self\.__next_f\|\|\[\]\)\.push|self\.__next_f\.push)\([\s\S]*?<\/script>/g
const runtimeScript =
  /<script(?: id="_R_")?>(?:requestAnimationFrame|\$R[A-Z]=|self\.__next_)[\s\S]*?<\/script>/g
const emptyBoundary = /<div hidden=""><!--\$--><!--\/\$--><\/div>/g
const boundaryComments = /<!--\/?\$-->/g

const ownScript = /^<script (?:type="application\/ld\+json"|src="\/assets\/)/
const statusMark = /<meta name="status" content="(404|410)"\/>/

/**
 * Turns a page as the framework rendered it into the page that readers get, in place.
 * @param {{ html: string, status?: number, rscData?: Buffer, segmentData?: Map<string, Buffer> }} page
 */
export function toPublicPage(page) {
  page.html = withoutFramework(page.html)
  // A page that is missing renders as a whole page with this mark: `notFound()` would leave an empty body.
  const status = statusMark.exec(page.html)?.[1]
  if (status) page.status = Number(status)
  // Nothing navigates on the client, so nobody asks for these.
  page.rscData = Buffer.alloc(0)
  page.segmentData = undefined
}

/**
 * @param {string} html
 * @throws an Error where a script is left that is not ours: Next has changed what it emits
 */
export function withoutFramework(html) {
  const clean = html
    .replace(chunkPreload, '')
    .replace(chunkScript, '')
    .replace(flightScript, '')
    .replace(runtimeScript, '')
    .replace(emptyBoundary, '')
    .replace(boundaryComments, '')
  for (const [script] of clean.matchAll(/<script\b[^>]*>/g))
    if (!ownScript.test(script)) throw new Error(`A public page holds a script that is not known: ${script}`)
  return clean
}
