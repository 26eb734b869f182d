import { describe, expect, it } from 'vitest'
import type { LockRecord } from '../../../../src/saving/lock/lockRecord.ts'
import { BEAT_MARK, lockText } from '../../../../src/saving/lock/lockText.ts'
import { parseLock } from '../../../../src/saving/lock/parseLock.ts'

const record: LockRecord = {
  holder: 'h1',
  person: '钟义见',
  machine: 'desk-2',
  process: 7,
  started: '123',
  seat: 'boot pid:[1]',
  desk: 'd1',
  beat: 0,
  since: 5,
}

describe('a lock file', () => {
  it('is JSON that gives back what was written', () => {
    expect(parseLock(lockText(record))).toEqual(record)
    expect(JSON.parse(lockText(record))).toEqual(record)
  })

  it('beats by what is appended, and stays JSON', () => {
    const text = lockText(record) + BEAT_MARK.repeat(12)
    expect(parseLock(text)).toEqual({ ...record, beat: 12 })
    expect(JSON.parse(text)).toEqual(record)
  })

  it.each([
    '',
    '{',
    '[]',
    'null',
    '{"holder":1,"beat":1}',
    '{"holder":"","beat":1}',
    '{"holder":"h"}',
    '{"holder":"h","beat":-1}',
  ])('that is damaged is somebody unknown’s: %j', (text) => {
    const unknown = parseLock(text)
    expect(unknown).toMatchObject({ person: '', machine: '', process: 0, beat: 0 })
    expect(unknown.holder).toContain(text)
  })

  it('that is damaged and changes is another lock each time: somebody is writing it', () => {
    expect(parseLock('{"hol').holder).not.toBe(parseLock('{"holder').holder)
  })

  it('does without what older or other desks leave out', () => {
    expect(parseLock('{"holder":"h","beat":2,"process":"7","since":null}\n')).toEqual({
      ...record,
      holder: 'h',
      person: '',
      machine: '',
      process: 0,
      started: '',
      seat: '',
      desk: '',
      beat: 2,
      since: 0,
    })
  })
})
