/** The request that the stand-ins for Next's modules speak of, and what was asked of Next meanwhile. */
export const request = {
  headers: new Headers(),
  cookies: new Map<string, string>(),
  cookiesSet: [] as { name: string; value: string }[],
  /** The tags that a cached read was given. */
  tagged: new Set<string>(),
  /** The tags that an action refreshed. */
  refreshed: new Set<string>(),
}

/** A new request, with nothing of the one before. */
export function newRequest(headers: Record<string, string> = {}, cookies: Record<string, string> = {}) {
  Object.assign(request, {
    ...{ headers: new Headers(headers), cookies: new Map(Object.entries(cookies)) },
    ...{ cookiesSet: [], tagged: new Set(), refreshed: new Set() },
  })
}

/** What `redirect` throws. */
export class Redirect extends Error {
  constructor(readonly to: string) {
    super(`Redirected to ${to}`)
  }
}

export const nextHeaders = {
  headers: async () => request.headers,
  cookies: async () => ({
    get: (name: string) =>
      request.cookies.has(name) ? { name, value: request.cookies.get(name)! } : undefined,
    set: (cookie: { name: string; value: string }) => void request.cookiesSet.push(cookie),
  }),
}

export const nextNavigation = {
  redirect(to: string): never {
    throw new Redirect(to)
  },
}

export const nextCache = {
  cacheLife: () => undefined,
  cacheTag: (...tags: string[]) => tags.forEach((tag) => request.tagged.add(tag)),
  updateTag: (tag: string) => void request.refreshed.add(tag),
  revalidateTag: (tag: string) => void request.refreshed.add(tag),
  refresh: () => undefined,
}

export const nextServer = { connection: async () => undefined }
