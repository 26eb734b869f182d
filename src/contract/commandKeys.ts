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
  'format.strike': 'Mod+Shift+S',
  'format.superscript': 'Mod+Alt+.',
  'format.subscript': 'Mod+Alt+,',
  'format.paragraph': 'Mod+Alt+0',
  'format.heading2': 'Mod+Alt+2',
  'format.heading3': 'Mod+Alt+3',
  'format.heading4': 'Mod+Alt+4',
  'format.quote': 'Mod+Shift+B',
  'format.bulletList': 'Mod+Shift+8',
  'format.orderedList': 'Mod+Shift+7',
  'format.alignStart': 'Mod+Shift+L',
  'format.alignCenter': 'Mod+Shift+E',
  'format.alignEnd': 'Mod+Shift+R',
  'format.alignJustify': 'Mod+Alt+J',
  'format.clear': 'Mod+\\',
  'format.painter': 'Mod+Alt+C',
  'insert.link': 'Mod+Shift+K',
  'insert.date': 'Mod+Alt+D',
  'insert.symbol': 'Mod+Alt+S',
  'insert.footnote': 'Mod+Alt+N',
  'insert.formula': 'Mod+Alt+G',
  'format.widenColumn': 'Mod+Alt+]',
  'format.narrowColumn': 'Mod+Alt+[',
  'format.ruby': 'Mod+Alt+R',
  'insert.pageBreak': 'Mod+Shift+Enter',
  'view.palette': 'Mod+K',
  'view.preview': 'Mod+Shift+P',
  'view.metadata': 'Mod+Shift+M',
  'view.check': 'Mod+Shift+J',
  'check.next': 'F8',
  'check.previous': 'Shift+F8',
  'view.table': 'Mod+Alt+T',
  'view.comments': 'Mod+Alt+M',
  'view.changes': 'Mod+Alt+H',
  'change.track': 'Mod+Alt+E',
  'change.next': 'F9',
  'change.previous': 'Shift+F9',
  'change.accept': 'Mod+Alt+A',
  'change.reject': 'Mod+Alt+X',
  'view.outline': 'Mod+Shift+D',
  'view.larger': 'Mod+Alt+=',
  'view.smaller': 'Mod+Alt+-',
  'view.focus': 'Mod+Alt+U',
  'view.typewriter': 'Mod+Alt+Y',
  'go.back': 'Mod+[',
  'go.forward': 'Mod+]',
  'view.library': 'Mod+Alt+L',
  'view.inspector': 'Mod+Alt+I',
  'app.settings': 'Mod+,',
}

/** What a person set instead, by command: other keys, or '' for none. Commands that are not known are left alone. */
export type ChangedKeys = Readonly<Record<string, string>>

/** The keys of a command as they are now, null for none. */
export function keysOf(id: CommandId, changed: ChangedKeys): string | null {
  return (changed[id] ?? COMMAND_KEYS[id] ?? '') || null
}
