import { createInterface } from 'node:readline'
import { Writable } from 'node:stream'

/**
 * A secret from standard input: asked for twice and not shown in a terminal, else its first line.
 * @returns null where the two differ
 */
export async function readSecret(name: string, hint: string) {
  if (!process.stdin.isTTY) return firstLine()
  const secret = await ask(`${name} (${hint}): `)
  if (secret === '') return secret
  return (await ask(`${name} again: `)) === secret ? secret : null
}

async function firstLine() {
  for await (const line of createInterface({ input: process.stdin })) return line
  return ''
}

function ask(question: string) {
  process.stderr.write(question)
  const unseen = new Writable({ write: (_chunk, _encoding, done) => done() })
  const terminal = createInterface({ input: process.stdin, output: unseen, terminal: true })
  return new Promise<string>((resolve) => {
    terminal.once('line', (answer) => {
      resolve(answer)
      terminal.close()
    })
    terminal.once('SIGINT', () => process.exit(130))
    terminal.once('close', () => {
      process.stderr.write('\n')
      resolve('')
    })
  })
}
