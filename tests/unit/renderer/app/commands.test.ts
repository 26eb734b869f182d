import { describe, expect, it, vi } from 'vitest'
import { COMMANDS, labelOf, runCommand, shortcutOf } from '../../../../renderer/app/commands.ts'
import { CATALOGUE } from '../../../../src/base/messages/catalogue.ts'
import { COMMAND_IDS } from '../../../../src/contract/commandId.ts'
import { fakePaper } from '../../../doubles/paper.ts'
import { startedServices } from '../../../helpers/startedServices.ts'
import { eventually } from '../../../helpers/eventually.ts'

const ID = '20160519-基层党建-abcd'

async function withArticle(readOnly = false) {
  const started = await startedServices()
  started.desk.put(ID, { readOnly })
  await started.services.article.getState().actions.open(ID)
  return started
}

describe('the registry', () => {
  it('deletes the open article, and opens the bin', async () => {
    const { services, desk } = await withArticle()
    expect(runCommand('article.remove', services)).toBe(true)
    await eventually(() => expect([...desk.binned.keys()]).toEqual([ID]))
    expect(services.article.getState().session).toBeNull()
    expect(runCommand('article.remove', services)).toBe(false)
    expect(runCommand('library.bin', services)).toBe(true)
    expect(services.view.getState().dialog).toBe('bin')
  })

  it('has words in the catalogue for every command, and no two commands with the same keys', () => {
    for (const id of COMMAND_IDS) expect(CATALOGUE[labelOf(id)].zh).not.toBe('')
    const keys = COMMAND_IDS.map((id) => shortcutOf(id)).filter((key) => key !== null)
    expect(new Set(keys).size).toBe(keys.length)
  })

  it('runs nothing that cannot run now', async () => {
    const { services } = await startedServices({ library: null })
    expect(COMMAND_IDS.filter((id) => COMMANDS[id].enabled(services))).toEqual([
      'library.open',
      'library.create',
      'view.palette',
      'window.new',
      'view.fullScreen',
      'view.theme',
      'app.settings',
      'app.keys',
    ])
    expect(runCommand('article.export', services)).toBe(false)
    expect(services.view.getState().dialog).toBeNull()
  })

  it('leaves a read-only article unformatted', async () => {
    const { services } = await withArticle(true)
    expect(runCommand('format.bold', services)).toBe(false)
    expect(runCommand('article.export', services)).toBe(true)
  })

  it('hands editing to the paper', async () => {
    const { services } = await withArticle()
    const paper = fakePaper()
    services.article.getState().actions.attachPaper(paper)
    for (const id of [
      'edit.undo',
      'edit.redo',
      'format.bold',
      'format.italic',
      'format.underline',
      'format.tidy',
    ] as const)
      expect(runCommand(id, services)).toBe(true)
    expect(paper.ran).toEqual([
      'edit.undo',
      'edit.redo',
      'format.bold',
      'format.italic',
      'format.underline',
      'format.tidy',
    ])
  })

  it('opens what it names', async () => {
    const { services } = await withArticle()
    const { view } = services
    for (const [id, dialog] of [
      ['article.export', 'export'],
      ['app.settings', 'settings'],
      ['library.open', 'libraryOpen'],
      ['library.create', 'libraryCreate'],
      ['library.lexicons', 'lexicons'],
      ['view.palette', 'palette'],
    ] as const) {
      runCommand(id, services)
      expect(view.getState().dialog).toBe(dialog)
    }
    runCommand('view.preview', services)
    expect(view.getState().inspectorTab).toBe('preview')
    runCommand('view.inspector', services)
    expect(view.getState().inspectorShown).toBe(false)
    // There is no window here: its field is gone to in `showMetadata`'s own test.
    vi.stubGlobal('document', { activeElement: null, querySelector: () => null })
    runCommand('view.metadata', services)
    vi.unstubAllGlobals()
    expect(view.getState()).toMatchObject({ inspectorTab: 'metadata', inspectorShown: true })
    runCommand('view.library', services)
    expect(view.getState().libraryShown).toBe(false)
    runCommand('library.find', services)
    expect(view.getState()).toMatchObject({ libraryShown: true, findRequests: 1 })
    runCommand('view.library', services)
    runCommand('library.conditions', services)
    expect(view.getState()).toMatchObject({ libraryShown: true, conditionsShown: true })
    runCommand('article.openManuscript', services)
    runCommand('article.copyHtml', services)
    expect(view.getState()).toMatchObject({ manuscriptRequests: 1, htmlRequests: 1 })
  })
})
