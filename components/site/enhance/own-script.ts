/** What the page says to this script, on its own element. */
export const settings =
  document.querySelector<HTMLScriptElement>('script[data-lightbox-style]')?.dataset ?? {}
