import { describe, expect, it } from 'vitest'
import { askFolder } from '../../../../renderer/app/folders/askFolder.ts'
import { createFolderRequests } from '../../../../renderer/app/folders/folderRequests.ts'
import { folderName, isFolderName, joinFolder } from '../../../../renderer/app/folders/joinFolder.ts'
import { ok } from '../../../../src/base/result.ts'
import type { FolderListing } from '../../../../src/contract/answers.ts'
import { fakeDesk } from '../../../doubles/bridge.ts'
import { startedServices } from '../../../helpers/startedServices.ts'

const HOME: FolderListing = {
  path: '/home/editor',
  parent: '/home',
  folders: [{ name: '稿件', path: '/home/editor/稿件', isLibrary: false }],
}
const INNER: FolderListing = { path: '/home/editor/稿件', parent: '/home/editor', folders: [] }
const folders = { '/home/editor': HOME, '/home/editor/稿件': INNER }

const later = () => new Promise((done) => setTimeout(done, 0))

describe('the folder dialog', () => {
  it('shows where the desk begins, goes into folders, and answers with what was chosen', async () => {
    const store = createFolderRequests(fakeDesk({ folders }).bridge)
    const asked = store.getState().ask('export')
    await later()
    expect(store.getState()).toMatchObject({ purpose: 'export', listing: HOME })
    store.getState().select('/home/editor/稿件')
    await store.getState().enter('/home/editor/稿件')
    expect(store.getState()).toMatchObject({ listing: INNER, selected: null })
    await store.getState().choose('/home/editor/稿件', false)
    expect(await asked).toEqual({ grant: 'grant:/home/editor/稿件', path: '/home/editor/稿件' })
    expect(store.getState()).toMatchObject({ purpose: null, listing: null })
  })

  it('answers null when it is closed, and when another question takes its place', async () => {
    const store = createFolderRequests(fakeDesk({ folders }).bridge)
    const first = store.getState().ask('library')
    const second = store.getState().ask('export')
    expect(await first).toBeNull()
    store.getState().cancel()
    expect(await second).toBeNull()
  })

  it('says why a folder cannot be shown or chosen, and stays where it was', async () => {
    const desk = fakeDesk({ folders })
    const store = createFolderRequests(desk.bridge)
    void store.getState().ask('library')
    await later()
    await store.getState().enter('/root')
    expect(store.getState()).toMatchObject({ listing: HOME, error: { code: 'contract.notGranted' } })
    desk.fail('folders.choose', 'storage.denied')
    await store.getState().choose('/root', true)
    expect(store.getState()).toMatchObject({ purpose: 'library', error: { code: 'storage.denied' } })
  })

  it('does not show a listing that comes after the dialog was closed', async () => {
    const desk = fakeDesk({ folders })
    const release = desk.hold('folders.list')
    const store = createFolderRequests(desk.bridge)
    void store.getState().ask('library')
    store.getState().cancel()
    release()
    await later()
    expect(store.getState().listing).toBeNull()
  })
})

describe('asking for a folder', () => {
  it('uses the shell’s dialog where there is one', async () => {
    const { services, desk } = await startedServices({
      handlers: { 'folders.ask': () => ok({ chosen: { grant: 'g', path: '/chosen' } }) },
    })
    services.desk.setState({ info: { ...services.desk.getState().info, nativeDialogs: true } })
    expect(await askFolder(services, 'library')).toEqual({ grant: 'g', path: '/chosen' })
    desk.fail('folders.ask', 'desk.failed')
    expect(await askFolder(services, 'library')).toBeNull()
    expect(services.notices.getState().notices).toHaveLength(1)
  })

  it('uses the window’s own elsewhere', async () => {
    const { services, desk } = await startedServices({ folders })
    const asked = askFolder(services, 'export')
    await later()
    expect(services.folders.getState().purpose).toBe('export')
    await services.folders.getState().choose('/home/editor', false)
    expect((await asked)?.path).toBe('/home/editor')
    expect(desk.count('folders.ask')).toBe(0)
  })
})

describe('paths', () => {
  it('are joined in the platform’s own form', () => {
    expect(joinFolder('/home', '新', 'linux')).toBe('/home/新')
    expect(joinFolder('/', '新', 'linux')).toBe('/新')
    expect(joinFolder('C:\\', '新', 'win32')).toBe('C:\\新')
    expect(joinFolder('C:\\稿', '新', 'win32')).toBe('C:\\稿\\新')
    expect(folderName('/home/稿库/')).toBe('稿库')
    expect(folderName('C:\\稿库')).toBe('稿库')
    expect(folderName('/')).toBe('/')
  })

  it('take no name that leads elsewhere or that a system refuses', () => {
    for (const name of ['', '.', '..', 'a/b', 'a\\b', 'a:b', 'a*', 'a.', 'a ', 'a\u0000'])
      expect(isFolderName(name)).toBe(false)
    for (const name of ['2016 稿件', '稿.库', '.hidden']) expect(isFolderName(name)).toBe(true)
  })
})
