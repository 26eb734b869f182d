import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { programPath } from '../../../../main/apart/programPath.ts'

const main = join(import.meta.dirname, '../../../../main')

describe('the program of a thread', () => {
  it.each([
    ['publish/pictures', 'pictureWorker'],
    ['publish/templates', 'templateWorker'],
    ['library/index', 'indexWorker'],
    ['intake/apart', 'intakeWorker'],
    ['suggest', 'suggestWorker'],
  ])('of %s is there, and among the entries of the build', async (folder, name) => {
    expect(existsSync(programPath(join(main, folder), name))).toBe(true)
    const { default: config } = await import('../../../../electron.config.ts')
    expect(JSON.stringify(config)).toContain(`/main/${folder}/${name}.ts`)
  })
})
