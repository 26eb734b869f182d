import { isJsonObject } from '../../article/isJsonObject.ts'
import { shownName } from './shownName.ts'
import { parseJson } from '../../base/parseJson.ts'

/** “May I have it?”: what a reader leaves beside a lock. */
export interface LockRequest {
  /** the desk that asks, and the holder that it asks: a request to an earlier holder is none */
  readonly from: string
  readonly to: string
  readonly person: string
  readonly machine: string
}

/** A request as the text of its file. */
export function requestText(request: LockRequest): string {
  return `${JSON.stringify(request, null, 2)}\n`
}

/** Reads a request's file; null where it is none. */
export function parseRequest(text: string): LockRequest | null {
  const given = parseJson(text)
  if (!isJsonObject(given)) return null
  const { from, to, person, machine } = given
  if (typeof from !== 'string' || typeof to !== 'string') return null
  return { from, to, person: shownName(person), machine: shownName(machine) }
}
