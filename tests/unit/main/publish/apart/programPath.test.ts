import { existsSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { programPath } from '../../../../../main/publish/apart/programPath.ts'

describe('the program of a thread', () => {
  it('is there', () => {
    expect(existsSync(programPath('pictures', 'pictureWorker'))).toBe(true)
  })
})
