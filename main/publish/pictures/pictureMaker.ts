import type { PictureTask } from '../../../src/publish/pictures/pictureTask.ts'
import { createThread, type ThreadLimits } from '../../apart/createThread.ts'
import { programPath } from '../../apart/programPath.ts'
import { pictureKey, type PictureCache } from './pictureCache.ts'
import type { PictureAnswer, PictureQuestion } from './pictureQuestion.ts'

/** Makes a picture as a profile wants it. */
export type PictureMaker = (bytes: Uint8Array, task: PictureTask) => Promise<PictureAnswer>

const LIMITS: ThreadLimits = { time: 60_000, memory: 1024 }

/** What was made before is told with its bytes: its size in pixels stands in front of them. */
const HEAD = 8

/**
 * Makes what makes pictures: in a thread of its own, one after the other, each only once.
 * @param cache null for none
 */
export function pictureMaker(
  cache: PictureCache | null,
  program = programPath(import.meta.dirname, 'pictureWorker'),
  limits = LIMITS,
): PictureMaker {
  const ask = createThread<PictureQuestion, PictureAnswer>(program, limits)
  return async (bytes, task) => {
    const key = pictureKey(bytes, task)
    const kept = (await cache?.read(key)) ?? null
    if (kept !== null && kept.length > HEAD) return unpack(kept, task)
    const heard = await ask({ bytes, task })
    if (heard.kind === 'late') return { kind: 'bad', cause: `${limits.time} ms` }
    if (heard.kind === 'died') return { kind: 'bad', cause: heard.cause.message }
    const { answer } = heard
    if (answer.kind === 'made' && cache !== null) await cache.keep(key, pack(answer))
    return answer
  }
}

type Made = Extract<PictureAnswer, { kind: 'made' }>

function pack({ bytes, width, height }: Made): Uint8Array {
  const packed = new Uint8Array(HEAD + bytes.length)
  const view = new DataView(packed.buffer)
  view.setUint32(0, width)
  view.setUint32(4, height)
  packed.set(bytes, HEAD)
  return packed
}

function unpack(packed: Uint8Array, { format }: PictureTask): Made {
  const view = new DataView(packed.buffer, packed.byteOffset, packed.byteLength)
  return { kind: 'made', bytes: packed.subarray(HEAD), format, width: view.getUint32(0), height: view.getUint32(4) }
}
