import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, parse } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { noDisplay } from '../../../../main/shells/noDisplay.ts'
import { programFolder } from '../../../../main/shells/programFolder.ts'
import { programVersion } from '../../../../main/shells/programVersion.ts'
import { bothLanguages } from '../../../../main/shells/bothLanguages.ts'
import { isWhy, tellWhy } from '../../../../main/shells/why.ts'

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

it('knows a Linux without a display', () => {
  expect(noDisplay('linux', {})).toBe(true)
  expect(noDisplay('linux', { DISPLAY: '' })).toBe(true)
  expect(noDisplay('linux', { DISPLAY: ':0' })).toBe(false)
  expect(noDisplay('linux', { WAYLAND_DISPLAY: 'wayland-0' })).toBe(false)
  expect(noDisplay('darwin', {})).toBe(false)
  expect(noDisplay('win32', {})).toBe(false)
})

it('tells each reason once, in both languages on one line', () => {
  expect(bothLanguages((language) => tellWhy(language, ['root', 'display', 'root']))).toBe(
    'root 用户不能使用浏览器沙箱；没有图形界面 · root cannot use the browser sandbox; there is no display',
  )
  expect([isWhy('root'), isWhy('other'), isWhy(undefined)]).toEqual([true, false, false])
})
