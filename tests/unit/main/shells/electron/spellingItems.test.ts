import { describe, expect, it } from 'vitest'
import { isLatinWord } from '../../../../../main/shells/electron/spellingItems.ts'
import { eventually } from '../../../../helpers/eventually.ts'
import { bootedShell } from './bootedShell.ts'

const place = {
  isEditable: true,
  selectionText: '',
  misspelledWord: '',
  dictionarySuggestions: [] as string[],
  editFlags: { canCut: true, canCopy: true, canPaste: true, canSelectAll: true },
}

describe('the menu of the right button over a word', () => {
  it('offers other spellings, and takes the word into the dictionary', async () => {
    const { double, window } = await bootedShell()
    const dictionarySuggestions = ['Beijing', 'Being', 'Beige', 'a', 'b', 'c', 'd']
    window.webContents.emit('context-menu', {}, { ...place, misspelledWord: 'Beijng', dictionarySuggestions })
    const items = double.menus.at(-1)?.template ?? []
    expect(items.slice(0, 8).map(({ label, type }) => label ?? type)).toEqual([
      ...dictionarySuggestions.slice(0, 6),
      '把“Beijng”加入词典',
      'separator',
    ])
    expect(items[8]?.role).toBe('cut')
    items[0]?.click?.()
    expect(window.webContents.replaced).toEqual(['Beijing'])
    items[6]?.click?.()
    expect([...double.session.defaultSession.dictionary]).toEqual(['Beijng'])
  })

  it('says so where there is no other spelling', async () => {
    const { double, window } = await bootedShell()
    window.webContents.emit('context-menu', {}, { ...place, misspelledWord: 'Xqzt' })
    expect(double.menus.at(-1)?.template[0]).toEqual({ label: '没有别的拼法', enabled: false })
  })

  it('takes a selected word out of the dictionary that is in it, and offers that for no other', async () => {
    const { double, window } = await bootedShell()
    const { dictionary } = double.session.defaultSession
    dictionary.add('Qingyang')
    const menus = double.menus.length
    window.webContents.emit('context-menu', {}, { ...place, selectionText: ' Qingyang ' })
    await eventually(() => expect(double.menus).toHaveLength(menus + 1))
    const [forget] = double.menus.at(-1)?.template ?? []
    expect(forget?.label).toBe('把“Qingyang”从词典里去掉')
    forget?.click?.()
    expect([...dictionary]).toEqual([])
    window.webContents.emit('context-menu', {}, { ...place, selectionText: 'Qingyang' })
    await eventually(() => expect(double.menus).toHaveLength(menus + 2))
    expect(double.menus.at(-1)?.template[0]?.role).toBe('cut')
  })

  it('changes nothing of a page that may only be read', async () => {
    const { double, window } = await bootedShell()
    window.webContents.emit(
      'context-menu',
      {},
      { ...place, isEditable: false, misspelledWord: 'Beijng', selectionText: 'Beijng' },
    )
    expect(double.menus.at(-1)?.template.map(({ role }) => role)).toEqual(['copy'])
  })
})

it('asks the dictionary for single words in Latin letters alone', () => {
  for (const word of ['Beijing', 'café', "it's", 'co-op', ' GDP ']) expect(isLatinWord(word)).toBe(true)
  for (const other of ['', '党建', 'two words', '2016', 'Beijing，', 'a'.repeat(100)])
    expect(isLatinWord(other)).toBe(false)
})
