import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { suggestLibrary } from '../../../../main/desk/suggestLibrary.ts'
import { nodeFileSystem } from '../../../../main/files/fileSystem.ts'
import { startedDesk } from '../../../helpers/startedDesk.ts'
import { tempFolder } from '../../../helpers/tempFolder.ts'

describe('choosing folders in the window', () => {
  it('lists folders, hidden ones and files left out, and says which are libraries', async () => {
    const { ask, refusal, grant, folder } = await startedDesk()
    for (const name of ['第10期', '第2期', '.hidden']) mkdirSync(join(folder, 'home', name), { recursive: true })
    writeFileSync(join(folder, 'home', 'a.txt'), '')
    await ask('library.create', { grant: await grant('home/稿库'), name: '库' })
    const listing = await ask('folders.list', { path: join(folder, 'home') })
    expect(listing).toMatchObject({ path: join(folder, 'home'), parent: folder })
    expect(listing.folders.map(({ name }) => name)).toEqual(expect.arrayContaining(['第2期', '第10期', '稿库']))
    expect(listing.folders.map(({ name }) => name).indexOf('第2期')).toBeLessThan(
      listing.folders.map(({ name }) => name).indexOf('第10期'),
    )
    expect(listing.folders).toHaveLength(3)
    expect(listing.folders.filter(({ isLibrary }) => isLibrary).map(({ name }) => name)).toEqual(['稿库'])
    expect((await ask('folders.list', { path: '/' })).parent).toBeNull()
    expect((await ask('folders.list', { path: null })).folders).toBeInstanceOf(Array)
    expect(await refusal('folders.list', { path: 'home' })).toBe('contract.badInput')
    expect(await refusal('folders.list', { path: join(folder, 'none') })).toBe('storage.gone')
  })

  it('grants a folder that is there, or makes it, and nothing else', async () => {
    const { ask, refusal, folder } = await startedDesk()
    const path = join(folder, '甲', '乙')
    expect(await refusal('folders.choose', { path, create: false })).toBe('storage.gone')
    expect(await ask('folders.choose', { path, create: true })).toMatchObject({ path })
    expect(await ask('folders.choose', { path, create: false })).toMatchObject({ path })
    writeFileSync(join(folder, 'file'), '')
    expect(await refusal('folders.choose', { path: join(folder, 'file'), create: false })).toBe('contract.badInput')
    expect(await refusal('folders.choose', { path: '../x', create: true })).toBe('contract.badInput')
    expect(await refusal('folders.ask', { purpose: 'export' })).toBe('contract.notHere')
  })

  it('shows a granted folder, never a path', async () => {
    const reveal = vi.fn(async () => undefined)
    const { ask, refusal, grant, folder } = await startedDesk({ shell: { reveal } })
    await ask('folders.reveal', { grant: await grant('out') })
    expect(reveal).toHaveBeenCalledExactlyOnceWith(join(folder, 'out'))
    expect(await refusal('folders.reveal', { grant: folder })).toBe('contract.notGranted')
    expect(reveal).toHaveBeenCalledOnce()
  })
})

describe('choosing folders in the system’s dialog', () => {
  it('grants what was chosen there and refuses the window’s own ways', async () => {
    const chosen = tempFolder()
    const askFolder = vi.fn(async (purpose: string) => (purpose === 'library' ? chosen : null))
    const { ask, refusal } = await startedDesk({ shell: { kind: 'electron', nativeDialogs: true, askFolder } })
    expect(await ask('folders.ask', { purpose: 'library' }, 'w7')).toMatchObject({ chosen: { path: chosen } })
    expect(askFolder).toHaveBeenCalledWith('library', 'w7')
    expect(await ask('folders.ask', { purpose: 'export' })).toEqual({ chosen: null })
    expect(await refusal('folders.list', { path: chosen })).toBe('contract.notHere')
    expect(await refusal('folders.choose', { path: chosen, create: true })).toBe('contract.notHere')
  })
})

describe('what the desk says of itself', () => {
  it('tells version, shell and where a library could lie, which is granted', async () => {
    const { ask } = await startedDesk()
    const info = await ask('desk.info', {})
    expect(info).toMatchObject({ version: '1.2.3', shell: 'web', platform: process.platform, nativeDialogs: false })
    expect(await ask('desk.info', {})).toEqual(info)
  })

  it('suggests a folder that is not there yet, among the documents', async () => {
    const home = tempFolder()
    expect(await suggestLibrary(nodeFileSystem, 'zh', home)).toBe(join(home, '清样稿库'))
    mkdirSync(join(home, 'Documents', '清样稿库'), { recursive: true })
    expect(await suggestLibrary(nodeFileSystem, 'zh', home)).toBe(join(home, 'Documents', '清样稿库 2'))
    expect(await suggestLibrary(nodeFileSystem, 'en', home)).toBe(join(home, 'Documents', 'Qingyang Library'))
  })

  it('hands a window’s words about itself to the shell', async () => {
    const closeAnswer = vi.fn()
    const describeWindow = vi.fn()
    const { ask } = await startedDesk({ shell: { closeAnswer, describeWindow } })
    await ask('window.closeAnswer', { close: true }, 'w2')
    await ask('window.describe', { title: '清样', dirty: true }, 'w2')
    expect(closeAnswer).toHaveBeenCalledWith('w2', true)
    expect(describeWindow).toHaveBeenCalledWith('w2', '清样', true)
  })
})
