import { loadDemoContent } from '@/db/seed/load'

/** Loads the demo content into an empty database, and shows how far it is: drawing the pictures takes a minute. */
export function loadDemo() {
  return loadDemoContent((done, of) => {
    process.stderr.write(`\rLoading the demo content: photo ${done} of ${of}${done === of ? '\n' : ''}`)
  })
}
