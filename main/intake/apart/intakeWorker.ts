import { parentPort } from 'node:worker_threads'
import { readManuscript } from '../readManuscript.ts'
import type { ReadRequest } from './readRequest.ts'

/** Reads one file after the other, in a thread of its own: see `apartReader`. The pictures' bytes are handed over, not copied. */
parentPort?.on('message', ({ bytes, path }: ReadRequest) => {
  void readManuscript(bytes, path).then((result) => {
    const pictures = result.ok ? (result.value.pictures ?? []) : []
    parentPort?.postMessage(
      result,
      pictures.map(({ bytes: { buffer } }) => buffer as ArrayBuffer),
    )
  })
})
