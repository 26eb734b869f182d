import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { run } from '../../../../../main/shells/cli/run.ts'
import type { Terminal } from '../../../../../main/shells/cli/terminal.ts'
import { nodeFileSystem, type FileSystem } from '../../../../../main/files/fileSystem.ts'
import { faultyFileSystem } from '../../../../doubles/faultyFileSystem.ts'
import { folderContents } from '../../../../helpers/folderContents.ts'
import { ROOT } from '../../../../helpers/sourceFiles.ts'
import { steppingClock } from '../../../../helpers/steppingClock.ts'
import { tempFolder } from '../../../../helpers/tempFolder.ts'

const SAMPLE = join(ROOT, 'main/library/sample/cssn-2016-05-19.txt')

async function runOn(fs: FileSystem, ...args: string[]) {
  const said = { out: '', error: '' }
  const terminal: Terminal = {
    language: 'zh',
    fs,
    clock: steppingClock(),
    out: (text) => void (said.out += text),
    error: (text) => void (said.error += text),
  }
  return { status: await run(args, terminal), ...said }
}

describe('a command on a failing disk', () => {
  it('says that a file may not be read', async () => {
    const path = join(tempFolder(), 'a.txt')
    writeFileSync(path, '清样')
    const { fs } = faultyFileSystem(({ name }) => (name === 'readFile' ? 'EACCES' : null))
    const ended = await runOn(fs, 'inspect', path)
    expect(ended).toMatchObject({ status: 3, out: '' })
    expect(JSON.parse(ended.error)).toMatchObject({ code: 'input.unreadable', path })
  })

  it('leaves nothing half-written where the disk is full', async () => {
    const folder = tempFolder()
    const library = join(folder, 'library')
    const { fs } = faultyFileSystem(({ name }) => (name === 'file.writeFile' ? 'ENOSPC' : null))
    const codeOf = ({ error }: { error: string }) => (JSON.parse(error) as { code: string }).code
    const failed = await runOn(fs, 'new-library', library)
    expect([failed.status, codeOf(failed)]).toEqual([4, 'storage.noSpace'])
    expect(folderContents(folder)).toEqual({})
    await runOn(nodeFileSystem, 'new-library', library)
    const { id } = JSON.parse((await runOn(nodeFileSystem, 'import', SAMPLE, '--library', library)).out) as {
      id: string
    }
    const before = folderContents(folder)
    for (const args of [
      ['import', SAMPLE, '--library', library],
      ['export', id, '--library', library, '--profile', 'page', '--out', join(folder, 'out')],
    ]) {
      const ended = await runOn(fs, ...args)
      expect([ended.status, ended.out, codeOf(ended)]).toEqual([4, '', 'storage.noSpace'])
    }
    expect(folderContents(folder)).toEqual(before)
  })

  it('makes an error of what nobody foresaw', async () => {
    let error = ''
    const terminal: Terminal = {
      language: 'zh',
      fs: nodeFileSystem,
      clock: steppingClock(),
      out: () => {
        throw new Error('unforeseen')
      },
      error: (text) => void (error += text),
    }
    expect(await run(['help'], terminal)).toBe(4)
    expect(JSON.parse(error)).toMatchObject({ code: 'desk.failed' })
  })

  it('imports the bytes of the manuscript whole', async () => {
    const library = join(tempFolder(), 'library')
    await runOn(nodeFileSystem, 'new-library', library)
    const { path } = JSON.parse((await runOn(nodeFileSystem, 'import', SAMPLE, '--library', library)).out) as {
      path: string
    }
    expect(readFileSync(path, 'utf8')).toContain('近日,中共中央政治局委员')
  })
})
