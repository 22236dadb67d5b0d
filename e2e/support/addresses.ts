/** Where the site under test listens. */
export const sitePort = 43_116

export const siteUrl = `http://localhost:${sitePort}`

/** Where the journeys' stand-in for outside services (statistics, video) listens; the site's settings name it. */
export const outsidePort = 43_117

export const outsideOrigin = `http://localhost:${outsidePort}`
