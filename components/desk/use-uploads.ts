'use client'

import { useRef, useState } from 'react'
import type { LibraryPhoto } from '@/db/queries/photos'
import type { Credit } from '@/lib/credit'
import type { Problem } from '@/lib/problem'
import { uploadLimit } from '@/lib/upload-limit'
import { useProblemText } from './problem-text'

export type Upload = {
  number: number
  name: string
  progress: number
  photo?: LibraryPhoto
  problem?: string
}

/** The files on their way to the library, one at a time, each with its progress and its outcome. */
export function useUploads(onUploaded: (photo: LibraryPhoto) => void) {
  const textOf = useProblemText()
  const [uploads, setUploads] = useState<Upload[]>([])
  const last = useRef(0)
  const queue = useRef(Promise.resolve())
  const change = (number: number, part: Partial<Upload>) =>
    setUploads((before) =>
      before.map((upload) => (upload.number === number ? { ...upload, ...part } : upload)),
    )

  async function sendOne(number: number, file: File, credit: Credit) {
    const answer = await send(file, credit, (progress) => change(number, { progress }))
    if (answer.photo) onUploaded(answer.photo)
    change(number, { photo: answer.photo, problem: answer.problems.map(textOf).join(' ') || undefined })
  }

  function add(files: File[], credit: Credit) {
    for (const file of files) {
      const number = (last.current += 1)
      setUploads((before) => [...before, { number, name: file.name, progress: 0 }])
      queue.current = queue.current.then(() => sendOne(number, file, credit))
    }
  }
  return { uploads, add }
}

type UploadAnswer = { photo?: LibraryPhoto; problems: Problem[] }

/** `fetch` tells nothing of an upload's progress; XMLHttpRequest does. */
function send(file: File, credit: Credit, onProgress: (progress: number) => void): Promise<UploadAnswer> {
  if (file.size > uploadLimit.bytes)
    return Promise.resolve({
      problems: [{ field: 'file', code: 'fileTooLarge', values: { maximum: uploadLimit.megabytes } }],
    })
  const form = new FormData()
  form.set('file', file)
  for (const [name, value] of Object.entries(credit)) form.set(name, value)
  return new Promise((resolve) => {
    const request = new XMLHttpRequest()
    const fail = () => resolve({ problems: [{ field: 'file', code: 'unreachable' }] })
    request.upload.onprogress = ({ loaded, total }) => onProgress(loaded / total)
    request.onerror = fail
    request.onload = () => (request.response ? resolve(request.response as UploadAnswer) : fail())
    request.responseType = 'json'
    request.open('POST', '/admin/photos/upload')
    request.send(form)
  })
}
