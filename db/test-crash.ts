import { writeSync } from 'node:fs'
import { publishDue } from './commands/publish-due'
import { saveEdition } from './commands/save-edition'
import { write } from './open'

// A server of its own that is killed by db/crash.test.ts while it writes. It says on standard output what it has done:
// at once, not in a buffer that would die with it.

export type Work =
  | { kind: 'write'; articleId: string; userId: string; formId: string; from: number }
  | { kind: 'publish'; now: string }

const work = JSON.parse(process.argv[2]!) as Work
if (work.kind === 'write') await writeOn(work)
else await publish(work.now)

/** Saves one text after another, as an open form does; every tenth because its writer asks for it. */
async function writeOn({ articleId, userId, formId, from }: Extract<Work, { kind: 'write' }>) {
  for (let number = from; ; number += 1) {
    const saved = await write((tx) =>
      saveEdition(
        tx,
        { userId, at: new Date().toISOString() },
        {
          ...{ articleId, locale: 'pl', from: null, formId },
          reason: number % 10 === 0 ? 'saved' : 'autosaved',
          text: { title: `Text ${number}`, lead: 'Lead', slug: 'text', body: bodyOf(number) },
        },
      ),
    )
    say('problems' in saved ? JSON.stringify(saved.problems) : String(number))
  }
}

function bodyOf(number: number) {
  const paragraph = {
    type: 'paragraph',
    content: [{ type: 'text', text: `Sentence ${number}. `.repeat(50) }],
  }
  return { type: 'doc', content: Array.from({ length: 20 }, () => paragraph) }
}

async function publish(now: string) {
  say('begun')
  const { due } = await write((tx) => publishDue(tx, now))
  say(`published ${due.length}`)
  setInterval(() => undefined, 1000)
}

function say(line: string) {
  writeSync(1, `${line}\n`)
}
