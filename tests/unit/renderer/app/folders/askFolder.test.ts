import { describe, expect, it } from 'vitest'
import { askFolder } from '../../../../../renderer/app/folders/askFolder.ts'
import { ok } from '../../../../../src/base/result.ts'
import type { FolderListing } from '../../../../../src/contract/answers.ts'
import { startedServices } from '../../../../helpers/startedServices.ts'

const HOME: FolderListing = {
  path: '/home/editor',
  parent: '/home',
  folders: [{ name: '稿件', path: '/home/editor/稿件', isLibrary: false }],
}

const INNER: FolderListing = { path: '/home/editor/稿件', parent: '/home/editor', folders: [] }
const folders = { '/home/editor': HOME, '/home/editor/稿件': INNER }

const later = () => new Promise((done) => setTimeout(done, 0))

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
