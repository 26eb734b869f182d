import type { ContextMenuParams, MenuItemConstructorOptions } from 'electron'
import type { Language } from '../../../src/base/language.ts'
import { translate } from '../../../src/base/messages/translate.ts'

/**
 * The menu of the right mouse button: what can be done with the text under it, or nothing.
 * @param spelling what is offered for the word under it, above the rest
 */
export function contextMenuTemplate(
  language: Language,
  { isEditable, selectionText, editFlags }: Pick<ContextMenuParams, 'isEditable' | 'selectionText' | 'editFlags'>,
  spelling: readonly MenuItemConstructorOptions[],
): MenuItemConstructorOptions[] {
  const copy = { label: translate(language, 'menu.edit.copy'), role: 'copy', enabled: editFlags.canCopy } as const
  if (!isEditable) return selectionText.trim() === '' ? [] : [copy]
  return [
    ...spelling,
    { label: translate(language, 'menu.edit.cut'), role: 'cut', enabled: editFlags.canCut },
    copy,
    { label: translate(language, 'menu.edit.paste'), role: 'paste', enabled: editFlags.canPaste },
    {
      label: translate(language, 'menu.edit.pastePlain'),
      role: 'pasteAndMatchStyle',
      enabled: editFlags.canPaste,
    },
    { type: 'separator' },
    { label: translate(language, 'menu.edit.selectAll'), role: 'selectAll', enabled: editFlags.canSelectAll },
  ]
}
