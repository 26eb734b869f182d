import { findingAt } from '../findings/findingsExtension.ts'
import type { MenuSource } from './menuEntry.ts'

/** What can be done about what the checks found at the cursor. */
export const findingEntries: MenuSource = (editor, host) => {
  const findings = host.findings()
  const key = findings === undefined ? null : findingAt(editor.state, findings.marks())
  if (findings === undefined || key === null) return []
  const { translate } = host
  const fix = editor.isEditable ? findings.fixOf(key) : null
  return [
    ...(fix === null ? [] : [{ id: 'finding.mend', words: fix, run: () => findings.mend(key) }]),
    ...(editor.isEditable
      ? [{ id: 'finding.ignore', words: translate('papermenu.ignore'), run: () => findings.ignore(key) }]
      : []),
    { id: 'finding.show', words: translate('papermenu.finding'), run: () => findings.show(key) },
  ]
}
