import { describe, expect, it } from 'vitest'
import { deskError } from '../../../../../src/base/deskError.ts'
import { EXIT, exitStatus } from '../../../../../main/shells/cli/exitStatus.ts'

describe('the exit status', () => {
  it('tells a script what kind of trouble it was', () => {
    expect(exitStatus(deskError('usage.wrong').kind)).toBe(2)
    expect(exitStatus(deskError('input.unreadable').kind)).toBe(3)
    expect(exitStatus(deskError('storage.noSpace').kind)).toBe(4)
  })

  it('is another for each way to end', () => {
    expect(new Set(Object.values(EXIT)).size).toBe(Object.keys(EXIT).length)
  })
})
