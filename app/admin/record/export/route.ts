import type { NextRequest } from 'next/server'
import { z } from 'zod'
import { exportRecord } from '@/db/commands/export-record'
import { write } from '@/db/open'
import { may } from '@/lib/permissions'
import { currentStaff } from '../../session'
import { changeWishes, filterOf, saidIn } from '../wishes'
import { recordFile } from './record-file'

/**
 * Excel takes the separator of the computer's region, a semicolon in Poland and a comma in Britain, and there is no mark
 * for it that works: after a first line `sep=;` Excel no longer believes that the file is UTF-8. So it follows the
 * language of the desk, and the page offers the other one. LibreOffice asks, and knows both.
 */
const separators = { comma: ',', semicolon: ';' } as const
const choice = z.enum(['comma', 'semicolon']).optional().catch(undefined)

/** The record of changes as a CSV file, as far as the filter in the address goes. Taking it is recorded. */
export async function GET(request: NextRequest) {
  const staff = await currentStaff()
  if (!staff) return new Response(null, { status: 401 })
  if (!may(staff, 'readRecord')) return new Response(null, { status: 403 })
  const asked = Object.fromEntries(request.nextUrl.searchParams)
  const wishes = changeWishes.parse(asked)
  const locale = staff.deskLocale
  const separator = separators[choice.parse(asked.separator) ?? (locale === 'pl' ? 'semicolon' : 'comma')]
  const by = { userId: staff.id, at: new Date().toISOString() }
  const last = await write((tx) => exportRecord(tx, by, saidIn(wishes)))
  const { name, chunks } = await recordFile({ filter: filterOf(wishes), last, at: by.at, locale, separator })
  return new Response(streamOf(chunks), {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8; header=present',
      'Content-Disposition': `attachment; filename="${name}"`,
      'Cache-Control': 'no-store',
    },
  })
}

/** Each piece is made when the one before has been sent, so that a long record is never in memory as a whole. */
function streamOf(chunks: AsyncGenerator<string, void>) {
  const encoder = new TextEncoder()
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      const { value, done } = await chunks.next()
      if (done) controller.close()
      else controller.enqueue(encoder.encode(value))
    },
    cancel: async () => void (await chunks.return()),
  })
}
