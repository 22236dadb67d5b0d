import { settings } from './own-script'

type Matomo = { _paq?: unknown[][] }

/**
 * Counts the visit at the ministry's own Matomo. Called only where the reader has agreed.
 * @see https://developer.matomo.org/guides/tracking-javascript-guide
 */
export function startStatistics() {
  const { matomo, matomoSite } = settings
  const page = window as Matomo
  if (!matomo || page._paq) return
  page._paq = [
    ['setTrackerUrl', `${matomo}/matomo.php`],
    ['setSiteId', matomoSite],
    ['trackPageView'],
    ['enableLinkTracking'],
  ]
  const script = document.createElement('script')
  script.src = `${matomo}/matomo.js`
  script.async = true
  document.head.append(script)
}
