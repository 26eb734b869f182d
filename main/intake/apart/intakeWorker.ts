import { parentPort } from 'node:worker_threads'
import type { DeskError } from '../../../src/base/deskError.ts'
import type { Result } from '../../../src/base/result.ts'
import type { Manuscript } from '../../../src/intake/manuscript.ts'
import { readManuscript, readManuscriptOfText } from '../readManuscript.ts'
import { readPages } from '../readPages.ts'
import type { ReadRequest } from './readRequest.ts'

/** Reads one manuscript after the other, in a thread of its own: see `apartReader`. The pictures' bytes are handed over, not copied. */
parentPort?.on('message', (request: ReadRequest) => {
  void answer(request).then((result) => {
    const pictures = result.ok ? (result.value.pictures ?? []) : []
    parentPort?.postMessage(
      result,
      pictures.map(({ bytes: { buffer } }) => buffer as ArrayBuffer),
    )
  })
})

async function answer(request: ReadRequest): Promise<Result<Manuscript, DeskError>> {
  if ('text' in request) return readManuscriptOfText(request.text)
  return 'pages' in request ? readPages(request.pages) : readManuscript(request)
}
