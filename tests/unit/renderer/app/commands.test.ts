import { describe, expect, it } from 'vitest'
import { COMMANDS, labelOf, runCommand, shortcutOf } from '../../../../renderer/app/commands.ts'
import { matchCommands } from '../../../../renderer/app/palette/matchCommands.ts'
import { commandOfKey } from '../../../../renderer/app/useShortcuts.ts'
import { CATALOGUE } from '../../../../src/base/messages/catalogue.ts'
import { COMMAND_IDS } from '../../../../src/contract/commandId.ts'
import { fakePaper } from '../../../doubles/paper.ts'
import { startedServices } from '../../../helpers/startedServices.ts'

const ID = '20160519-基层党建-abcd'

async function withArticle(readOnly = false) {
  const started = await startedServices()
  started.desk.put(ID, { readOnly })
  await started.services.article.getState().actions.open(ID)
  return started
}

function pressed(key: string, more: Partial<KeyboardEvent> = {}): KeyboardEvent {
  const none = {
    code: '',
    ctrlKey: false,
    metaKey: false,
    shiftKey: false,
    altKey: false,
    isComposing: false,
    keyCode: 0,
  }
  return { ...none, key, ...more } as KeyboardEvent
}

describe('the registry', () => {
  it('has words in the catalogue for every command, and no two commands with the same keys', () => {
    for (const id of COMMAND_IDS) expect(CATALOGUE[labelOf(id)].zh).not.toBe('')
    const keys = COMMAND_IDS.map(shortcutOf).filter((key) => key !== null)
    expect(new Set(keys).size).toBe(keys.length)
  })

  it('runs nothing that cannot run now', async () => {
    const { services } = await startedServices({ library: null })
    expect(COMMAND_IDS.filter((id) => COMMANDS[id].enabled(services))).toEqual([
      'library.open',
      'library.create',
      'view.palette',
      'view.theme',
      'app.settings',
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
    for (const id of ['edit.undo', 'edit.redo', 'format.bold', 'format.italic', 'format.underline'] as const)
      expect(runCommand(id, services)).toBe(true)
    expect(paper.ran).toEqual(['edit.undo', 'edit.redo', 'format.bold', 'format.italic', 'format.underline'])
  })

  it('opens what it names', async () => {
    const { services } = await withArticle()
    const { view } = services
    for (const [id, dialog] of [
      ['article.export', 'export'],
      ['app.settings', 'settings'],
      ['library.open', 'libraryOpen'],
      ['library.create', 'libraryCreate'],
      ['view.palette', 'palette'],
    ] as const) {
      runCommand(id, services)
      expect(view.getState().dialog).toBe(dialog)
    }
    runCommand('view.preview', services)
    expect(view.getState().inspectorTab).toBe('preview')
    runCommand('view.inspector', services)
    expect(view.getState().inspectorShown).toBe(false)
    runCommand('view.metadata', services)
    expect(view.getState()).toMatchObject({ inspectorTab: 'metadata', inspectorShown: true })
    runCommand('view.library', services)
    expect(view.getState().libraryShown).toBe(false)
    runCommand('library.find', services)
    expect(view.getState()).toMatchObject({ libraryShown: true, findRequests: 1 })
    runCommand('article.openManuscript', services)
    runCommand('article.copyHtml', services)
    expect(view.getState()).toMatchObject({ manuscriptRequests: 1, htmlRequests: 1 })
  })

  it('begins an article after the open one is safe, and not at all if it is not', async () => {
    const { services, desk } = await withArticle()
    services.article.getState().actions.changeMetadata({ title: '改' })
    desk.fail('article.save', 'storage.noSpace', 9)
    runCommand('article.new', services)
    await new Promise((done) => setTimeout(done, 10))
    expect(desk.articles.size).toBe(1)
    desk.fail('article.save', 'storage.noSpace', 0)
    runCommand('article.new', services)
    await new Promise((done) => setTimeout(done, 10))
    expect(desk.articles.size).toBe(2)
    expect(services.article.getState().session?.id).not.toBe(ID)
  })
})

describe('a shortcut', () => {
  it('runs its command, with ⌘ on a Mac and Ctrl elsewhere', () => {
    expect(commandOfKey(pressed('s', { ctrlKey: true }), 'linux')).toBe('article.save')
    expect(commandOfKey(pressed('s', { metaKey: true }), 'darwin')).toBe('article.save')
    expect(commandOfKey(pressed('s', { ctrlKey: true }), 'darwin')).toBeNull()
    expect(commandOfKey(pressed('s', { metaKey: true }), 'win32')).toBeNull()
    expect(commandOfKey(pressed('s'), 'linux')).toBeNull()
    expect(commandOfKey(pressed('s', { ctrlKey: true, altKey: true }), 'linux')).toBeNull()
    expect(commandOfKey(pressed('F', { ctrlKey: true, shiftKey: true }), 'linux')).toBe('library.find')
  })

  it('never fires while an input method is at work', () => {
    expect(commandOfKey(pressed('s', { ctrlKey: true, isComposing: true }), 'linux')).toBeNull()
    expect(commandOfKey(pressed('s', { ctrlKey: true, keyCode: 229 }), 'linux')).toBeNull()
  })

  it('leaves the keys of the text to the paper', () => {
    expect(commandOfKey(pressed('z', { ctrlKey: true }), 'linux')).toBeNull()
    expect(commandOfKey(pressed('b', { ctrlKey: true }), 'linux')).toBeNull()
  })

  it('is found by the key’s place where the layout writes another letter', () => {
    expect(commandOfKey(pressed('ы', { code: 'KeyS', ctrlKey: true }), 'linux')).toBe('article.save')
  })
})

describe('the palette', () => {
  it('finds by Chinese, by English and by id, every word of the query', () => {
    expect(matchCommands('导出')).toEqual(['article.export'])
    expect(matchCommands('EXPORT')[0]).toBe('article.export')
    expect(matchCommands('view.theme')).toEqual(['view.theme'])
    expect(matchCommands('new lib')).toEqual(['library.create'])
    expect(matchCommands('没有这个')).toEqual([])
    expect(matchCommands(' ')).toEqual([...COMMAND_IDS])
  })

  it('puts names that begin with the query first', () => {
    const found = matchCommands('预览')
    expect(found[0]).toBe('view.preview')
  })
})
