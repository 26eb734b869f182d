import { describe, expect, it } from 'vitest'
import { processStart } from '../../../../../main/documents/lock/processStart.ts'
import { nodeFileSystem, type FileSystem } from '../../../../../main/files/fileSystem.ts'

describe('the start of a process', () => {
  it.runIf(process.platform === 'linux')('is told for one that runs, and for no other', async () => {
    expect(await processStart(nodeFileSystem, process.pid)).toMatch(/^\d+$/)
    expect(await processStart(nodeFileSystem, 2 ** 30)).toBe('')
  })

  it('is read behind a name that may hold anything', async () => {
    const fields = Array.from({ length: 30 }, (_, n) => `${n}`).join(' ')
    const fs = { readFile: async () => new TextEncoder().encode(`7 (a) b) S) ${fields}`) } as unknown as FileSystem
    expect(await processStart(fs, 7)).toBe('19')
  })
})
