import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, parse } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { programFolder } from '../../../../main/shells/programFolder.ts'
import { programVersion } from '../../../../main/settings/programVersion.ts'

const folder = mkdtempSync(join(tmpdir(), 'qingyang-program-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe("the program's folder", () => {
  it('is found from the sources, from the build and from a part of the build', () => {
    writeFileSync(join(folder, 'package.json'), '{"version":"1.2.3"}')
    for (const from of ['main/shells/web', 'out/main', 'out/main/chunks']) {
      mkdirSync(join(folder, from), { recursive: true })
      expect(programFolder(join(folder, from))).toEqual({ root: folder, out: join(folder, 'out') })
    }
    expect(programVersion(folder)).toBe('1.2.3')
    writeFileSync(join(folder, 'package.json'), '{"version":7}')
    expect(programVersion(folder)).toBe('0.0.0')
  })

  it('is no guess where there is none', () => {
    expect(() => programFolder(join(parse(folder).root, 'no', 'such', 'folder'))).toThrow('no package.json')
  })
})
