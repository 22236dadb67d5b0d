const megabytes = 40

/** The largest photo that is accepted; the form around it may take a little more. */
export const uploadLimit = { megabytes, bytes: megabytes * 1024 * 1024 + 64 * 1024 } as const
