import { useCallback, useEffect, useState } from 'react'
import type { StoredTemplate } from '../../../src/publish/template/storedTemplate.ts'
import { useServices } from '../../app/deskContext.tsx'

/** The templates of the library; read again when somebody writes one. Null until they are read. */
export function useTemplates(): readonly [readonly StoredTemplate[] | null, () => Promise<void>] {
  const { bridge, notices } = useServices()
  const [templates, setTemplates] = useState<readonly StoredTemplate[] | null>(null)
  const read = useCallback(
    () =>
      bridge['publish.templates']({}).then((answer) => {
        if (answer.ok) setTemplates(answer.value.templates)
        else notices.getState().showError(answer.error, 'templates')
      }),
    [bridge, notices],
  )
  useEffect(() => {
    void read()
    return bridge.on('publish.profilesChanged', () => void read())
  }, [bridge, read])
  return [templates, read]
}
