import { mkdirSync, readdirSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { nodeFileSystem } from '../../../../main/files/fileSystem.ts'
import { removeLeftovers } from '../../../../main/files/removeLeftovers.ts'
import { faultyFileSystem } from '../../../doubles/faultyFileSystem.ts'
import { tempFolder } from '../../../helpers/tempFolder.ts'

const NOW = new Date('2026-11-26T12:00:00Z')
const TEMPORARY = '.qingyang-0123456789abcdef.tmp'
const BUILDING = '.new-0123456789abcdef'

function folderWith(hoursOld: number, ...names: string[]): string {
  const folder = tempFolder()
  const at = NOW.getTime() / 1000 - hoursOld * 3600
  for (const name of names) {
    const path = join(folder, name)
    if (name.startsWith('.new-')) {
      mkdirSync(path)
      writeFileSync(join(path, 'article.json'), '{}')
    } else writeFileSync(path, '半')
    utimesSync(path, at, at)
  }
  return folder
}

describe('removeLeftovers', () => {
  it('removes what was never finished, once it is a day old', async () => {
    const folder = folderWith(25, TEMPORARY, BUILDING)
    await removeLeftovers(nodeFileSystem, folder, NOW)
    expect(readdirSync(folder)).toEqual([])
  })

  it('leaves alone what another desk may be writing at this moment', async () => {
    const folder = folderWith(23, TEMPORARY, BUILDING)
    await removeLeftovers(nodeFileSystem, folder, NOW)
    expect(readdirSync(folder).sort()).toEqual([BUILDING, TEMPORARY])
  })

  it('never touches any other name, however old', async () => {
    const others = ['article.json', 'current.log', '.qingyang-lock', `x${TEMPORARY}`, `${TEMPORARY}.log`, '.DS_Store']
    const folder = folderWith(10_000, ...others)
    await removeLeftovers(nodeFileSystem, folder, NOW)
    expect(readdirSync(folder).sort()).toEqual(others.toSorted())
  })

  it('hinders nothing where a folder is not there, or the disk refuses', async () => {
    const folder = folderWith(25, TEMPORARY, '.qingyang-fedcba9876543210.tmp')
    await removeLeftovers(nodeFileSystem, join(folder, 'none'), NOW)
    let refused = false
    const { fs } = faultyFileSystem(({ name }) => {
      if (name !== 'remove' || refused) return null
      refused = true
      return 'EBUSY'
    })
    await removeLeftovers(fs, folder, NOW)
    expect(readdirSync(folder)).toHaveLength(1)
  })
})
