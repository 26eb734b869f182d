import { describe, expect, it } from 'vitest'
import { createFolderRequests } from '../../../../../renderer/app/folders/folderRequests.ts'
import type { FolderListing } from '../../../../../src/contract/answers.ts'
import { fakeDesk } from '../../../../doubles/bridge.ts'

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
