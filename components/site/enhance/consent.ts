import { consentCookie, type ConsentCategory, parseConsent } from '@/lib/consent'
import { startStatistics } from './statistics'
import { loadVideos } from './videos'

/** Answers the notice without a reload, and does what the answer allows. */
export function improveConsent() {
  for (const form of document.querySelectorAll<HTMLFormElement>('form[data-consent-form]')) {
    form.addEventListener('submit', (event) => void answer(event, form))
    showChoice(form)
  }
  doWhatIsAllowed()
}

async function answer(event: SubmitEvent, form: HTMLFormElement) {
  event.preventDefault()
  const response = await fetch(form.action, {
    method: 'POST',
    body: new FormData(form, event.submitter),
    redirect: 'manual',
  }).catch(() => null)
  if (response?.type !== 'opaqueredirect') return form.submit()
  doWhatIsAllowed()
  for (const other of document.querySelectorAll<HTMLFormElement>('form[data-consent-form]')) showChoice(other)
  const saved = form.querySelector<HTMLElement>('[data-consent-saved]')
  if (saved) saved.textContent = saved.dataset.consentSaved ?? ''
  const notice = document.querySelector<HTMLElement>('[data-consent-notice]')
  const hadFocus = notice?.contains(document.activeElement)
  notice?.remove()
  if (hadFocus) document.querySelector<HTMLElement>('#content')?.focus()
}

function showChoice(form: HTMLFormElement) {
  const chosen = consent() ?? []
  for (const box of form.querySelectorAll<HTMLInputElement>('input[name=category]'))
    box.checked = chosen.includes(box.value as ConsentCategory)
}

function doWhatIsAllowed() {
  const chosen = consent() ?? []
  if (chosen.includes('statistics')) startStatistics()
  if (chosen.includes('media')) loadVideos()
}

function consent() {
  const cookie = document.cookie.split('; ').find((part) => part.startsWith(`${consentCookie.name}=`))
  return parseConsent(cookie?.slice(consentCookie.name.length + 1))
}
