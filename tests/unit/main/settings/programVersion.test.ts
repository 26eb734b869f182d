import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { programVersion } from '../../../../main/settings/programVersion.ts'
import { ROOT } from '../../../helpers/sourceFiles.ts'
import { tempFolder } from '../../../helpers/tempFolder.ts'

describe('programVersion', () => {
  it('is that of the package', () => {
    expect(programVersion(ROOT)).toMatch(/^\d+\.\d+\.\d+/)
    const folder = tempFolder()
    writeFileSync(join(folder, 'package.json'), '{ "version": "7.8.9" }')
    expect(programVersion(folder)).toBe('7.8.9')
  })

  it('is nought where the package tells none', () => {
    const folder = tempFolder()
    writeFileSync(join(folder, 'package.json'), '{ "version": 7 }')
    expect(programVersion(folder)).toBe('0.0.0')
  })
})
