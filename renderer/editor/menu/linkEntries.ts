import { copyContent } from '../../ui/copyContent.ts'
import { askLink } from '../link/linkAsked.ts'
import { linkRange } from '../link/linkRange.ts'
import { removeLink } from '../link/setLink.ts'
import { marksHere } from './marksHere.ts'
import type { MenuSource } from './menuEntry.ts'

/** What can be done with the link around the words. Only what a shell hands to the system's own browser or mail program is opened. */
export const linkEntries: MenuSource = (editor, { translate }) => {
  if (marksHere(editor.state, 'link').length === 0) return []
  const { href } = linkRange(editor.state)
  if (href === '') return []
  const read = [
    {
      id: 'link.open',
      words: translate('papermenu.openLink'),
      disabled: !goesOutside(href),
      // A window of its own, which knows nothing of this one.
      run: () => window.open(href, '_blank', 'noopener,noreferrer'),
    },
    { id: 'link.copy', words: translate('papermenu.copyLink'), run: () => copyContent({ text: href }) },
  ]
  if (!editor.isEditable) return read
  return [
    { id: 'link.edit', words: translate('papermenu.editLink'), command: 'insert.link', run: () => askLink(editor) },
    ...read,
    {
      id: 'link.remove',
      words: translate('editor.link.remove'),
      run: () => removeLink(editor.state, (tr) => editor.view.dispatch(tr)),
    },
  ]
}

/** The same addresses that the shells let out: `https:` without a name in it, and `mailto:`. */
function goesOutside(href: string): boolean {
  if (!URL.canParse(href)) return false
  const { protocol, username, password } = new URL(href)
  return protocol === 'mailto:' || (protocol === 'https:' && username === '' && password === '')
}
