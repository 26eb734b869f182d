import { useEffect, useState } from 'react'
import type { ExportRecord } from '../../src/publish/record/exportRecord.ts'
import { useArticle } from '../app/articleStore.ts'
import { useBridge, useView } from '../app/deskContext.tsx'

const NONE: readonly ExportRecord[] = []

/** How the open article left so far, the latest first; read again when a dialog opens or closes. None until the desk has answered. */
export function useExportRecords(): readonly ExportRecord[] {
  const bridge = useBridge()
  const id = useArticle(({ session }) => session?.id ?? null)
  const dialog = useView((view) => view.dialog)
  const [found, setFound] = useState<{ readonly id: string; readonly records: readonly ExportRecord[] } | null>(null)
  useEffect(() => {
    let gone = false
    if (id === null) return
    void bridge['publish.records']({ id }).then((answer) => {
      if (answer.ok && !gone) setFound({ id, records: answer.value.records })
    })
    return () => {
      gone = true
    }
  }, [bridge, id, dialog])
  return found !== null && found.id === id ? found.records : NONE
}
