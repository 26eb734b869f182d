import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { nodeFileSystem } from '../../../../main/files/fileSystem.ts'
import { readSample } from '../../../../main/intake/readSample.ts'
import { ROOT } from '../../../helpers/sourceFiles.ts'

describe('readSample', () => {
  it('gives the reference article that is shipped, as bytes of their own', async () => {
    const { name, bytes } = await readSample(nodeFileSystem)
    expect(name).toBe('cssn-2016-05-19.txt')
    expect(Buffer.from(bytes)).toEqual(readFileSync(join(ROOT, 'main/library/sample', name)))
    expect(bytes.buffer.byteLength).toBe(bytes.byteLength)
  })
})
