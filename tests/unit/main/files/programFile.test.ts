import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { programFile } from '../../../../main/files/programFile.ts'
import { ROOT } from '../../../helpers/sourceFiles.ts'

describe('programFile', () => {
  it('is found from the sources and from a build, and missed aloud', () => {
    for (const from of ['main/files', 'out/main/chunks']) {
      expect(programFile(join(ROOT, from), 'package.json')).toBe(join(ROOT, 'package.json'))
    }
    expect(() => programFile(ROOT, 'no such file')).toThrow('no such file')
  })
})
