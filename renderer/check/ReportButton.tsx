import { useState } from 'react'
import { useServices } from '../app/deskContext.tsx'
import { useTranslate } from '../app/useTranslate.ts'
import { useBoundProfile } from '../publish/useBoundProfile.ts'
import { Button } from '../ui/Button.tsx'
import { saveReport } from './saveReport.ts'

/** Saves the report of the checks (体检报告) into a folder; one at a time. */
export function ReportButton() {
  const t = useTranslate()
  const services = useServices()
  const { name } = useBoundProfile()
  const [busy, setBusy] = useState(false)
  async function make(): Promise<void> {
    setBusy(true)
    await saveReport(services, name)
    setBusy(false)
  }
  return (
    <Button variant="quiet" isDisabled={busy} onPress={() => void make()}>
      {t('checkreport.make')}
    </Button>
  )
}
