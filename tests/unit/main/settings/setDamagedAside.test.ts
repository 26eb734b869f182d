import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { setDamagedAside } from '../../../../main/settings/setDamagedAside.ts'
import { tempFolder } from '../../../helpers/tempFolder.ts'

describe('setDamagedAside', () => {
  it('leaves a good file, and none, as they are', () => {
    const path = join(tempFolder(), 'config.json')
    expect(setDamagedAside(path)).toBe(false)
    writeFileSync(path, '{"theme":"dark"}')
    expect(setDamagedAside(path)).toBe(false)
    expect(readFileSync(path, 'utf8')).toBe('{"theme":"dark"}')
  })

  it('renames a damaged one without writing over an earlier one', () => {
    const path = join(tempFolder(), 'config.json')
    for (const text of ['{1', '{2', '{3']) {
      writeFileSync(path, text)
      expect(setDamagedAside(path)).toBe(true)
      expect(existsSync(path)).toBe(false)
    }
    expect(['.damaged', '.damaged-2', '.damaged-3'].map((end) => readFileSync(path + end, 'utf8'))).toEqual([
      '{1',
      '{2',
      '{3',
    ])
  })
})
