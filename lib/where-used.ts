/** How many places of use are listed: a photo may stand in thousands. */
export const mostPlaces = 100
