/** Opens the photos of a gallery in the lightbox, which is fetched at the first click. */
export function improveGalleries() {
  for (const gallery of document.querySelectorAll<HTMLElement>('[data-lightbox]'))
    gallery.addEventListener('click', (event) => {
      const link = (event.target as Element).closest<HTMLAnchorElement>('a[data-width]')
      if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return
      event.preventDefault()
      import('./lightbox').then(({ open }) => open(gallery, link)).catch(() => location.assign(link.href))
    })
}
