import { useEffect, useMemo, useState } from 'react'
import type { Profile } from '../../src/publish/profile.ts'
import { useServices } from '../app/deskContext.tsx'
import { createExportJob, type ExportJob, type ExportState } from './exportJob.ts'

/** The export of the open article: where it stands, and its job. It saves and plans at once, and again for another profile. */
export function useExport(profile: Profile): readonly [ExportState, ExportJob] {
  const { bridge, article, notices } = useServices()
  const [state, setState] = useState<ExportState>({ kind: 'saving' })
  const job = useMemo(() => {
    const { session, actions } = article.getState()
    return createExportJob({
      bridge,
      articleId: session?.id ?? '',
      makeSafe: actions.makeSafe,
      changed: setState,
      warned: (warning) => notices.getState().showError(warning, 'history'),
    })
  }, [bridge, article, notices])
  useEffect(() => {
    void job.plan(profile)
    return () => job.stop()
  }, [job, profile])
  return [state, job]
}
