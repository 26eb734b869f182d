import { useState } from 'react'
import { Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components'
import { REPORT_FORMS, type ReportForm } from '../../src/contract/reportForm.ts'
import { useServices } from '../app/deskContext.tsx'
import { useTranslate } from '../app/useTranslate.ts'
import { useBoundProfile } from '../publish/useBoundProfile.ts'
import { Button } from '../ui/Button.tsx'
import menu from '../ui/menu.module.css'
import { saveReport } from './saveReport.ts'

/** Saves the report of the checks (体检报告) into a folder, as a page or as a Word file; one at a time. */
export function ReportButton() {
  const t = useTranslate()
  const services = useServices()
  const { name } = useBoundProfile()
  const [busy, setBusy] = useState(false)
  async function make(form: ReportForm): Promise<void> {
    setBusy(true)
    await saveReport(services, name, form)
    setBusy(false)
  }
  return (
    <MenuTrigger>
      <Button variant="quiet" isDisabled={busy}>
        {t('checkreport.make')}
      </Button>
      <Popover className={menu.popover ?? ''} placement="bottom end" offset={4}>
        <Menu
          aria-label={t('checkreport.title')}
          className={menu.menu ?? ''}
          onAction={(key) => void make(key === 'docx' ? 'docx' : 'html')}
        >
          {REPORT_FORMS.map((form) => (
            <MenuItem key={form} id={form} className={menu.item ?? ''}>
              {t(`checkreport.make.${form}`)}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  )
}
