import { useState } from 'react'
import { describe, expect, it } from 'vitest'
import { Dialog } from '../../../renderer/ui/Dialog.tsx'
import { TextField } from '../../../renderer/ui/TextField.tsx'
import { shown } from '../../helpers/shown.tsx'
import { startedServices } from '../../helpers/startedServices.ts'

async function show(part: React.ReactNode) {
  const { services } = await startedServices()
  return shown(services, part)
}

describe('a dialog', () => {
  function Asking({ onClose }: { onClose: () => void }) {
    const [open, setOpen] = useState(true)
    return (
      <Dialog
        title="标题"
        closeLabel="关闭"
        isOpen={open}
        onClose={() => {
          setOpen(false)
          onClose()
        }}
      >
        <TextField label="名称" />
      </Dialog>
    )
  }

  it('is named by its title and closes by Escape, but not by that of an input method', async () => {
    let closed = 0
    const window = await show(<Asking onClose={() => (closed += 1)} />)
    expect(window.find('dialog', '标题')).toBeTruthy()
    const field = window.find('textbox')
    await window.key(field, 'Escape', { isComposing: true, keyCode: 229 })
    expect(closed).toBe(0)
    await window.key(field, 'Escape')
    expect(closed).toBe(1)
    expect(window.maybe('dialog')).toBeUndefined()
  })
})
