import type { CommandId } from './commandId.ts'

/**
 * The keys of the commands, for menus, tooltips and the window's one key handler. `Mod` is Ctrl, or ⌘ on a Mac. Menus only show them: the
 * window handles them itself in every shell, because it alone knows whether an input method is composing.
 */
export const COMMAND_KEYS: Readonly<Partial<Record<CommandId, string>>> = {
  'article.new': 'Mod+N',
  'article.openManuscript': 'Mod+O',
  'article.save': 'Mod+S',
  'article.close': 'Mod+W',
  'article.export': 'Mod+E',
  'article.copyHtml': 'Mod+Shift+C',
  'library.open': 'Mod+Shift+O',
  'library.find': 'Mod+Shift+F',
  'edit.undo': 'Mod+Z',
  'edit.redo': 'Mod+Shift+Z',
  'edit.find': 'Mod+F',
  'edit.replace': 'Mod+H',
  'edit.findNext': 'F3',
  'edit.findPrevious': 'Shift+F3',
  'format.bold': 'Mod+B',
  'format.italic': 'Mod+I',
  'format.underline': 'Mod+U',
  'format.tidy': 'Mod+Alt+F',
  'view.palette': 'Mod+K',
  'view.preview': 'Mod+Shift+P',
  'view.metadata': 'Mod+Shift+M',
  'view.check': 'Mod+Shift+J',
  'check.next': 'F8',
  'check.previous': 'Shift+F8',
  'view.table': 'Mod+Shift+L',
  'view.library': 'Mod+Alt+L',
  'view.inspector': 'Mod+Alt+I',
  'app.settings': 'Mod+,',
}
