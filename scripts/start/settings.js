// @ts-check

/**
 * Reads .env into the environment, which wins over it, by the reader that the server itself uses. It is a package, so
 * it is loaded only when it is wanted: this file is read on a fresh clone too.
 * @param {{ development: boolean }} options
 */
export async function loadSettings({ development }) {
  const { default: nextEnv } = await import('@next/env')
  nextEnv.loadEnvConfig(process.cwd(), development, { info() {}, error: console.error })
}
