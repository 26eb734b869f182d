import { isJsonObject } from '../../article/isJsonObject.ts'
import type { LockRecord } from './lockRecord.ts'
import { shownName } from './shownName.ts'
import { parseJson } from '../../base/parseJson.ts'

/**
 * Reads a lock file's text. What is damaged, half-written or of another form is the lock of somebody unknown: its `holder` is told by the
 * text itself, so that it is held as long as the text changes and stale when it no longer does.
 */
export function parseLock(text: string): LockRecord {
  const body = text.trimEnd()
  const unknown = unknownHolder(text)
  const given = parseJson(body)
  if (!isJsonObject(given)) return unknown
  const { holder, person, machine, process, started, seat, desk, beat, since } = given
  if (typeof holder !== 'string' || holder === '' || !isCount(beat)) return unknown
  return {
    holder,
    person: shownName(person),
    machine: shownName(machine),
    process: isCount(process) ? process : 0,
    started: typeof started === 'string' ? started : '',
    seat: typeof seat === 'string' ? seat : '',
    desk: typeof desk === 'string' ? desk : '',
    // The line's end is written with the record; whatever follows it was appended by heartbeats.
    beat: beat + Math.max(0, text.length - body.length - 1),
    since: isCount(since) ? since : 0,
  }
}

function unknownHolder(text: string): LockRecord {
  const none = { person: '', machine: '', process: 0, started: '', seat: '', desk: '', beat: 0, since: 0 }
  return { holder: `unreadable: ${text}`, ...none }
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0
}
