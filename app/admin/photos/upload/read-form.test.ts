import { expect, test } from 'vitest'
import { uploadLimit } from '@/lib/upload-limit'
import { readForm } from './read-form'

const address = 'https://msz.example/admin/photos/upload'
const boundary = 'a-boundary'
const start = `--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="a.jpg"\r\n\r\n`
const end = `\r\n--${boundary}--\r\n`

const multipart = { 'content-type': `multipart/form-data; boundary=${boundary}` }

/** A request whose body arrives in pieces. */
function request(body: ReadableStream<Uint8Array>, headers: Record<string, string> = {}) {
  const init = { method: 'POST', body, headers: { ...multipart, ...headers }, duplex: 'half' }
  return new Request(address, init)
}

/** An upload of a file of so many megabytes, with no length said beforehand. */
function upload(megabytes: number, { last = end, headers = {} } = {}) {
  const pieces = [start, ...Array<string>(megabytes).fill('x'.repeat(1024 * 1024)), last]
  return request(new Blob(pieces).stream(), headers)
}

const tooLarge = { field: 'file', code: 'fileTooLarge', values: { maximum: 40 } }
const missing = { field: 'file', code: 'fileMissing' }

test('a photo of just 40 MB is taken whole', async () => {
  const form = (await readForm(upload(40))) as FormData
  expect((form.get('file') as File).size).toBe(40 * 1024 * 1024)
})

test('what grows larger while it arrives is refused, whatever its header says', async () => {
  expect(await readForm(upload(41))).toEqual(tooLarge)
  expect(await readForm(upload(41, { headers: { 'content-length': '5' } }))).toEqual(tooLarge)
})

test('what says beforehand that it is larger is not read at all', async () => {
  const large = upload(1, { headers: { 'content-length': String(uploadLimit.bytes + 1) } })
  expect(await readForm(large)).toEqual(tooLarge)
  expect(large.bodyUsed).toBe(false)
})

test.each([
  ['half a form', upload(1, { last: '' })],
  ['another form', upload(1, { headers: { 'content-type': 'application/json' } })],
  ['a form without a boundary', upload(1, { headers: { 'content-type': 'multipart/form-data' } })],
  ['nothing', new Request(address, { method: 'POST' })],
])('%s holds no photo', async (_, given) => {
  expect(await readForm(given)).toEqual(missing)
})

test('a fault of our own is not blamed on the sender', async () => {
  const body = new ReadableStream({ start: (controller) => controller.error(new Error('out of disk')) })
  await expect(readForm(request(body))).rejects.toThrow('out of disk')
})
