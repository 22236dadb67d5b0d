'use client'

import { useRef, useState } from 'react'
import type { LibraryPhoto } from '@/db/queries/photos'
import type { Credit } from '@/lib/credit'
import type { Problem } from '@/lib/problem'
import { uploadLimit } from '@/lib/upload-limit'

export type Upload = {
  number: number
  file: File
  /** From 0 to 1: how much of it has been sent. */
  progress: number
  photo?: LibraryPhoto
  /** It was in the library before, and kept its words and its credit. */
  existed?: boolean
  problems: Problem[]
}

/** The files on their way to the library, one at a time, each with its progress and its outcome. */
export function useUploads(onUploaded: () => void) {
  const [uploads, setUploads] = useState<Upload[]>([])
  const last = useRef(0)
  const queue = useRef(Promise.resolve())
  const change = (number: number, part: Partial<Upload>) =>
    setUploads((before) =>
      before.map((upload) => (upload.number === number ? { ...upload, ...part } : upload)),
    )

  async function sendOne({ number, file }: Upload, credit: Credit) {
    const answer = await send(file, credit, (progress) => change(number, { progress }))
    change(number, answer)
    if (answer.photo) onUploaded()
  }

  function enqueue(upload: Upload, credit: Credit) {
    queue.current = queue.current.then(() => sendOne(upload, credit))
  }

  function add(files: File[], credit: Credit) {
    for (const file of files) {
      const upload = { number: (last.current += 1), file, progress: 0, problems: [] }
      setUploads((before) => [...before, upload])
      enqueue(upload, credit)
    }
  }

  function retry(upload: Upload, credit: Credit) {
    change(upload.number, { progress: 0, problems: [] })
    enqueue(upload, credit)
  }
  return { uploads, add, retry }
}

type UploadAnswer = Pick<Upload, 'photo' | 'existed' | 'problems'>

/** `fetch` tells nothing of an upload's progress; XMLHttpRequest does. */
function send(file: File, credit: Credit, onProgress: (progress: number) => void): Promise<UploadAnswer> {
  const problem = problemBeforeSending(file, credit)
  if (problem) return Promise.resolve({ problems: [problem] })
  const form = new FormData()
  form.set('file', file)
  for (const [name, value] of Object.entries(credit)) form.set(name, value)
  return new Promise((resolve) => {
    const request = new XMLHttpRequest()
    const fail = () => resolve({ problems: [{ field: 'form', code: 'unreachable' }] })
    request.upload.onprogress = ({ loaded, total }) => onProgress(loaded / total)
    request.onerror = fail
    request.onload = () => (request.response ? resolve(request.response as UploadAnswer) : fail())
    request.responseType = 'json'
    request.open('POST', '/admin/photos/upload')
    request.send(form)
  })
}

/** What the server would refuse after minutes of waiting. It decides all the same. */
function problemBeforeSending({ size }: File, { author, agency }: Credit): Problem | undefined {
  if (size > uploadLimit.bytes)
    return { field: 'file', code: 'fileTooLarge', values: { maximum: uploadLimit.megabytes } }
  if (!author.trim() && !agency.trim()) return { field: 'author', code: 'authorMissing' }
}
