import type { MenuItemConstructorOptions } from 'electron'
import type { Language } from '../../../src/base/language.ts'
import { translate } from '../../../src/base/messages/translate.ts'
import type { CommandId } from '../../../src/contract/commandId.ts'
import { PAPER_COMMAND_IDS } from '../../../src/contract/paperCommandId.ts'
import { keysOf, type ChangedKeys } from '../../../src/contract/commandKeys.ts'

const CHANGE_COMMANDS = [
  'change.track',
  'change.next',
  'change.previous',
  'change.accept',
  'change.reject',
  'change.acceptAll',
  'change.rejectAll',
] as const

/** What the menus are made from. */
export interface MenuOptions {
  readonly language: Language
  readonly platform: NodeJS.Platform
  readonly devTools: boolean
  /** keys that a person gave to commands instead of their own */
  readonly keys?: ChangedKeys
  /** Brings a command to the window in front. */
  readonly onCommand: (command: CommandId) => void
}

type Item = MenuItemConstructorOptions

/** The application's menus, from the contract's commands and Electron's own roles. */
export function menuTemplate({ language, platform, devTools, keys = {}, onCommand }: MenuOptions): Item[] {
  const mac = platform === 'darwin'
  const line: Item = { type: 'separator' }
  const say = (key: Parameters<typeof translate>[1]): string => translate(language, key)
  const role = (key: Parameters<typeof translate>[1], name: NonNullable<Item['role']>): Item => ({
    label: say(key),
    role: name,
  })
  const accelerator = (id: CommandId): Pick<Item, 'accelerator'> => {
    const shown = keysOf(id, keys)
    return shown === null ? {} : { accelerator: shown.replace('Mod', 'CmdOrCtrl').replace('Arrow', '') }
  }
  const command = (id: CommandId): Item => ({
    id,
    label: say(`menu.${id}`),
    ...accelerator(id),
    // Shown, not taken: the window handles its keys itself, because it alone knows whether an input method is composing.
    registerAccelerator: false,
    click: () => onCommand(id),
  })

  // A Mac has keys of its own for it, and keeps F11 to itself.
  const isUsual = keys['view.fullScreen'] === undefined
  const fullScreen: Item = {
    ...command('view.fullScreen'),
    ...(mac && isUsual ? { accelerator: 'Ctrl+Cmd+F' } : {}),
  }

  const appMenu: Item = {
    label: '清样',
    submenu: [
      role('menu.app.about', 'about'),
      line,
      command('app.settings'),
      command('app.keys'),
      line,
      role('menu.app.hide', 'hide'),
      role('menu.app.hideOthers', 'hideOthers'),
      role('menu.app.showAll', 'unhide'),
      line,
      role('menu.app.quit', 'quit'),
    ],
  }
  const file: Item = {
    label: say('menu.file'),
    submenu: [
      command('article.new'),
      command('article.openManuscript'),
      command('library.importFolder'),
      line,
      command('article.save'),
      command('article.export'),
      command('article.copyHtml'),
      command('article.source'),
      command('article.close'),
      command('article.closeOthers'),
      command('article.reopen'),
      command('article.remove'),
      line,
      command('library.open'),
      command('library.create'),
      command('library.find'),
      command('library.conditions'),
      command('library.bin'),
      command('library.export'),
      command('library.lists'),
      command('library.steps'),
      command('library.lexicons'),
      command('library.statistics'),
      command('app.profiles'),
      ...(mac ? [] : [line, command('app.settings'), command('app.keys'), role('menu.app.quit', 'quit')]),
    ],
  }
  const edit: Item = {
    label: say('menu.edit'),
    submenu: [
      command('edit.undo'),
      command('edit.redo'),
      line,
      role('menu.edit.cut', 'cut'),
      role('menu.edit.copy', 'copy'),
      role('menu.edit.paste', 'paste'),
      role('menu.edit.pastePlain', 'pasteAndMatchStyle'),
      role('menu.edit.selectAll', 'selectAll'),
      line,
      command('edit.find'),
      command('edit.replace'),
      command('edit.findNext'),
      command('edit.findPrevious'),
      line,
      ...CHANGE_COMMANDS.map(command),
    ],
  }
  const format: Item = {
    label: say('menu.format'),
    submenu: [
      ...(['format.bold', 'format.italic', 'format.underline', 'format.tidy'] as const).map(command),
      line,
      ...PAPER_COMMAND_IDS.filter((id) => id.startsWith('format.')).map(command),
    ],
  }
  const insert: Item = {
    label: say('menu.insert'),
    submenu: PAPER_COMMAND_IDS.filter((id) => id.startsWith('insert.')).map(command),
  }
  const view: Item = {
    label: say('menu.view'),
    submenu: [
      command('view.palette'),
      command('view.preview'),
      command('view.metadata'),
      command('view.check'),
      command('check.next'),
      command('check.previous'),
      line,
      command('view.table'),
      command('view.library'),
      command('view.inspector'),
      command('article.next'),
      command('article.previous'),
      line,
      command('view.nextPane'),
      command('view.previousPane'),
      command('view.outline'),
      command('view.comments'),
      command('view.changes'),
      command('view.split'),
      command('view.splitOther'),
      command('view.splitSwap'),
      command('go.to'),
      command('go.back'),
      command('go.forward'),
      command('go.nextBookmark'),
      command('go.previousBookmark'),
      line,
      command('view.larger'),
      command('view.smaller'),
      command('view.wide'),
      command('view.focus'),
      fullScreen,
      command('view.typewriter'),
      command('view.counts'),
      command('view.countDetails'),
      command('view.spelling'),
      command('view.theme'),
      line,
      role('menu.view.zoomReset', 'resetZoom'),
      role('menu.view.zoomIn', 'zoomIn'),
      role('menu.view.zoomOut', 'zoomOut'),
      ...(devTools ? [line, { role: 'toggleDevTools' as const }] : []),
    ],
  }
  const window: Item = {
    label: say('menu.window'),
    submenu: [
      command('window.new'),
      role('menu.window.minimize', 'minimize'),
      ...(mac ? [role('menu.window.front', 'front')] : []),
      // The usual key closes the article.
      { ...role('menu.window.close', 'close'), accelerator: 'CmdOrCtrl+Shift+W' },
    ],
  }
  return [...(mac ? [appMenu] : []), file, edit, insert, format, view, window]
}
