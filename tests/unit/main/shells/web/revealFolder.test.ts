import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { revealFolder } from '../../../../../main/shells/web/revealFolder.ts'
import { webShellPort } from '../../../../../main/shells/web/webShellPort.ts'
import { program } from '../../../../helpers/program.ts'
import { eventually } from '../../../../helpers/eventually.ts'

const folder = mkdtempSync(join(tmpdir(), 'qingyang-reveal-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe.skipIf(process.platform === 'win32')('revealFolder', () => {
  it('shows a folder with the opener of the system, and throws where there is none', async () => {
    await revealFolder(folder, program(folder, 'opener', `printf '%s' "$1" > "${folder}/shown"`))
    await eventually(() => expect(readFileSync(join(folder, 'shown'), 'utf8')).toBe(folder))
    await expect(revealFolder(folder, join(folder, 'none'))).rejects.toThrow('ENOENT')
  })
})

it('is all that a browser window does for the desk: it has no dialogs of the system', async () => {
  const port = webShellPort()
  expect([port.kind, port.nativeDialogs]).toEqual(['web', false])
  expect(await port.askFolder('library', 'w')).toBeNull()
})
