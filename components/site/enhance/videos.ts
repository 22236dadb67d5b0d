/** A click on a video's link loads the video in place of going to the outside site. */
export function improveVideos() {
  for (const place of document.querySelectorAll<HTMLElement>('[data-video]'))
    place.querySelector('a')?.addEventListener('click', (event) => {
      event.preventDefault()
      load(place)
    })
}

/** Loads every video of the page: the reader has agreed to outside media. */
export function loadVideos() {
  document.querySelectorAll<HTMLElement>('[data-video]').forEach(load)
}

function load(place: HTMLElement) {
  const { video, videoTitle = '' } = place.dataset
  if (!video) return
  const frame = document.createElement('iframe')
  frame.src = video
  frame.title = videoTitle
  frame.allow = 'fullscreen; encrypted-media; picture-in-picture'
  frame.className = 'video-frame'
  place.replaceWith(frame)
}
