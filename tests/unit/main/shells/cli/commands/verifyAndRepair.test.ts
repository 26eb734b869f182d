import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { run } from '../../../../../../main/shells/cli/run.ts'
import { nodeFileSystem, type FileSystem } from '../../../../../../main/files/fileSystem.ts'
import { CATALOGUE } from '../../../../../../src/base/messages/catalogue.ts'
import { FINDING_LEVELS } from '../../../../../../main/documents/verify/findingLevels.ts'
import { faultyFileSystem } from '../../../../../doubles/faultyFileSystem.ts'
import { furnishedLibrary } from '../../../../../helpers/furnishedLibrary.ts'
import { recordingTerminal } from '../../../../../helpers/recordingTerminal.ts'
import { tempFolder } from '../../../../../helpers/tempFolder.ts'

async function desk(fs: FileSystem, ...args: string[]) {
  const terminal = { ...recordingTerminal(), fs, clock: { now: () => new Date() } }
  const status = await run(args, terminal)
  return { status, report: terminal.said.out === '' ? null : JSON.parse(terminal.said.out), error: terminal.said.error }
}

describe('verify and repair on the command line', () => {
  it('end with 0 where all is well, 1 where something was found, and tell it in words', async () => {
    const { library, paths, id } = await furnishedLibrary()
    const well = await desk(nodeFileSystem, 'verify', '--library', library)
    expect(well).toMatchObject({
      status: 0,
      error: '',
      report: { library, well: true, checked: { articles: 1, binned: 1 } },
    })
    expect(well.report.findings.every(({ level }: { level: string }) => level === 'note')).toBe(true)

    writeFileSync(paths.file, '{')
    const found = await desk(nodeFileSystem, 'verify', '--library', library)
    expect(found).toMatchObject({ status: 1, report: { well: false } })
    expect(found.report.findings).toContainEqual({
      kind: 'articleBroken',
      level: 'damage',
      path: `articles/${id}/article.json`,
      message: 'article.json 已损坏，无法读取',
      detail: '1 bytes',
    })

    const dry = await desk(nodeFileSystem, 'repair', '--library', library, '--dry-run')
    expect(dry).toMatchObject({ status: 0, report: { dryRun: true, mends: [{ mend: 'restored' }] } })
    expect((await desk(nodeFileSystem, 'verify', '--library', library)).status).toBe(1)
    const wet = await desk(nodeFileSystem, 'repair', '--library', library)
    expect(wet).toMatchObject({
      status: 0,
      report: { dryRun: false, mends: [{ mend: 'restored', path: `articles/${id}/article.json` }] },
    })
    expect((await desk(nodeFileSystem, 'verify', '--library', library)).status).toBe(0)
    expect(await desk(nodeFileSystem, 'repair', '--library', library)).toMatchObject({
      status: 0,
      report: { mends: [] },
    })
  })

  it('end with 1 where something is left that a repair does not touch', async () => {
    const { library, paths, picture } = await furnishedLibrary()
    rmSync(join(paths.assets, picture))
    expect(await desk(nodeFileSystem, 'repair', '--library', library)).toMatchObject({
      status: 1,
      report: { mends: [], findings: expect.arrayContaining([expect.objectContaining({ kind: 'assetMissing' })]) },
    })
  })

  it('end with 4 where the disk fails, with what was found until then', async () => {
    const { library, paths } = await furnishedLibrary()
    const deaf = faultyFileSystem(({ name, path }) => (name === 'readFile' && path === paths.file ? 'EIO' : null))
    expect(await desk(deaf.fs, 'verify', '--library', library)).toMatchObject({
      status: 4,
      report: { findings: expect.arrayContaining([expect.objectContaining({ kind: 'unreadable', detail: 'EIO' })]) },
    })
    writeFileSync(paths.file, '{')
    const full = faultyFileSystem(({ name }) => (name === 'file.writeFile' ? 'ENOSPC' : null))
    const ended = await desk(full.fs, 'repair', '--library', library)
    expect(ended).toMatchObject({ status: 4, report: { mends: [] } })
    expect(JSON.parse(ended.error)).toMatchObject({ code: 'storage.noSpace' })
  })

  it('end with 3 where there is no library, 2 where none is named', async () => {
    for (const command of ['verify', 'repair']) {
      expect((await desk(nodeFileSystem, command, '--library', tempFolder())).status).toBe(3)
      expect((await desk(nodeFileSystem, command)).status).toBe(2)
    }
  })

  it('have words for everything that can be found', () => {
    const words = Object.keys(CATALOGUE)
    expect(Object.keys(FINDING_LEVELS).filter((kind) => !words.includes(`verify.${kind}`))).toEqual([])
  })
})
