/**
 * Why a revision was saved. autosaved: by the form, while somebody wrote. saved: somebody asked for it. submitted,
 * published: with that act. arranged: the article's photos or topics were changed in the other language. translated:
 * a translation was started from the original. restored: an earlier revision was taken up again.
 */
export const saveReasons = [
  'autosaved',
  'saved',
  'submitted',
  'published',
  'arranged',
  'translated',
  'restored',
] as const

export type SaveReason = (typeof saveReasons)[number]
