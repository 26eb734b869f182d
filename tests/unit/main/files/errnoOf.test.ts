import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { errnoOf, isMissing } from '../../../../main/files/errnoOf.ts'
import { tempFolder } from '../../../helpers/tempFolder.ts'

describe('errnoOf', () => {
  it('reads what the system really throws', async () => {
    const thrown: unknown = await readFile(join(tempFolder(), 'none')).catch((cause: unknown) => cause)
    expect(errnoOf(thrown)).toBe('ENOENT')
    expect(isMissing(thrown)).toBe(true)
    const folder: unknown = await readFile(tempFolder()).catch((cause: unknown) => cause)
    expect([errnoOf(folder), isMissing(folder)]).toEqual(['EISDIR', false])
  })

  it.each([[null], [undefined], ['ENOENT'], [new Error('ENOENT')], [{ code: 2 }]])('finds none in %s', (thrown) => {
    expect(errnoOf(thrown)).toBe('')
    expect(isMissing(thrown)).toBe(false)
  })
})
