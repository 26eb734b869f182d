import type { MenuSource } from './menuEntry.ts'

/**
 * 剪切, 复制, 粘贴, by the browser's own commands. No page may read the clipboard by itself, all permissions are denied: the line for pasting tells
 * the keys, which may.
 */
export const textEntries: MenuSource = ({ state, isEditable }, { translate, onNotice }) => {
  const isEmpty = state.selection.empty
  const does = (command: 'cut' | 'copy') => ({
    id: command,
    words: translate(`menu.edit.${command}`),
    fixedKeys: command === 'cut' ? 'Mod+X' : 'Mod+C',
    disabled: isEmpty,
    run: () => document.execCommand(command),
  })
  if (!isEditable) return [does('copy')]
  return [
    does('cut'),
    does('copy'),
    {
      id: 'paste',
      words: translate('menu.edit.paste'),
      fixedKeys: 'Mod+V',
      run: () => onNotice('papermenu.paste'),
    },
  ]
}
