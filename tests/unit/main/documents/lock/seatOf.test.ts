import { describe, expect, it } from 'vitest'
import { seatOf } from '../../../../../main/documents/lock/seatOf.ts'
import { nodeFileSystem } from '../../../../../main/files/fileSystem.ts'
import { faultyFileSystem } from '../../../../doubles/faultyFileSystem.ts'

describe.runIf(process.platform === 'linux')('the seat of this machine', () => {
  it('is the same each time, and names a start of the system and a space of process numbers', async () => {
    const seat = await seatOf(nodeFileSystem)
    expect(seat).toMatch(/^[0-9a-f-]{36} pid:\[\d+\]$/)
    expect(await seatOf(nodeFileSystem)).toBe(seat)
  })
})

it('has no seat where the system does not tell', async () => {
  for (const call of ['readFile', 'readlink']) {
    const { fs } = faultyFileSystem(({ name }) => (name === call ? 'ENOENT' : null))
    expect(await seatOf(fs)).toBe('')
  }
})
