import { useConflict } from '../app/deskContext.tsx'
import { ConflictView } from './ConflictView.tsx'
import { RecoveredView } from './RecoveredView.tsx'

/** What lies over the paper while versions of the article are looked at; nothing else. */
export function OverPaper() {
  const view = useConflict((state) => state.view)
  const merge = useConflict((state) => state.merge)
  const saved = useConflict((state) => state.saved)
  if (view === 'conflict' && merge !== null) return <ConflictView merge={merge} />
  return view === 'recovered' && saved !== null ? <RecoveredView saved={saved} /> : null
}
