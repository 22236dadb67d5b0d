import type { Messages } from 'next-intl'

/** What the desk's own components say in the browser; the words of the public site stay on the server. */
const deskNamespaces = [
  'Advice',
  'Bulk',
  'Comments',
  'Desk',
  'DeskArticles',
  'DeskBanners',
  'DeskGalleries',
  'DeskPhotos',
  'DeskSearch',
  'DeskSettings',
  'Compare',
  'Conflict',
  'Edition',
  'History',
  'Links',
  'Overview',
  'PreviewLinks',
  'Problem',
  'Record',
  'SecondLook',
  'SignInAgain',
  'TimeField',
  'Translation',
  'Topics',
  'Trash',
] as const satisfies (keyof Messages)[]

export function deskMessages(messages: Messages): Partial<Messages> {
  return Object.fromEntries(deskNamespaces.map((namespace) => [namespace, messages[namespace]]))
}
