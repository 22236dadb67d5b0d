import PhotoSwipe from 'photoswipe'
import { settings } from './own-script'

type Words = { close: string; zoom: string; previous: string; next: string; region: string }

/** Shows the photos of a gallery one at a time, large, by keyboard, mouse and touch. */
export async function open(gallery: HTMLElement, link: HTMLAnchorElement) {
  await loadStyle()
  const links = [...gallery.querySelectorAll<HTMLAnchorElement>('a[data-width]')]
  const words = JSON.parse(gallery.dataset.lightbox ?? '{}') as Words
  const lightbox = new PhotoSwipe({
    dataSource: links.map(toSlide),
    index: links.indexOf(link),
    closeTitle: words.close,
    zoomTitle: words.zoom,
    arrowPrevTitle: words.previous,
    arrowNextTitle: words.next,
    showHideAnimationType: matchMedia('(prefers-reduced-motion: reduce)').matches ? 'none' : 'fade',
    bgOpacity: 0.94,
    counter: false,
    paddingFn: () => ({ top: 16, bottom: 72, left: 0, right: 0 }),
  })
  lightbox.on('uiRegister', () => addCaption(lightbox, links))
  lightbox.on('afterInit', () => lightbox.element?.setAttribute('aria-label', words.region))
  lightbox.on('destroy', () => links[lightbox.currIndex]?.focus())
  lightbox.init()
}

function toSlide(link: HTMLAnchorElement) {
  return {
    src: link.href,
    srcset: link.dataset.srcset,
    width: Number(link.dataset.width),
    height: Number(link.dataset.height),
    alt: link.getAttribute('aria-label') ?? '',
  }
}

/** The caption is the one on the page; a screen reader is told of it, and which photo it is, at each change. */
function addCaption(lightbox: PhotoSwipe, links: HTMLAnchorElement[]) {
  lightbox.ui?.registerElement({
    name: 'caption',
    order: 9,
    isButton: false,
    appendTo: 'root',
    onInit: (element) => {
      element.setAttribute('aria-live', 'polite')
      const show = () => {
        const caption =
          links[lightbox.currIndex]?.parentElement?.querySelector('figcaption')?.textContent ?? ''
        element.textContent = `${lightbox.currIndex + 1}/${links.length} · ${caption.trim()}`
      }
      lightbox.on('change', show)
      show()
    },
  })
}

function loadStyle() {
  const href = settings.lightboxStyle
  if (!href || document.querySelector(`link[href="${href}"]`)) return
  return new Promise((resolve) => {
    const style = Object.assign(document.createElement('link'), {
      rel: 'stylesheet',
      href,
      onload: resolve,
      onerror: resolve,
    })
    document.head.append(style)
  })
}
