import { parentPort } from 'node:worker_threads'
import { readManuscript, readManuscriptOfText } from '../readManuscript.ts'
import type { ReadRequest } from './readRequest.ts'

/** Reads one manuscript after the other, in a thread of its own: see `apartReader`. The pictures' bytes are handed over, not copied. */
parentPort?.on('message', (request: ReadRequest) => {
  const reading = 'text' in request ? readManuscriptOfText(request.text) : readManuscript(request)
  void reading.then((result) => {
    const pictures = result.ok ? (result.value.pictures ?? []) : []
    parentPort?.postMessage(
      result,
      pictures.map(({ bytes: { buffer } }) => buffer as ArrayBuffer),
    )
  })
})
