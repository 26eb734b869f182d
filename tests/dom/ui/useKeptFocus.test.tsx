import { act, useState } from 'react'
import { expect, it } from 'vitest'
import { Button } from '../../../renderer/ui/Button.tsx'
import { Dialog } from '../../../renderer/ui/Dialog.tsx'
import { shown } from '../../helpers/shown.tsx'
import { startedServices } from '../../helpers/startedServices.ts'

/** A list whose rows go by their buttons, and a question over it. */
function Rows({ onClose }: { onClose: (name: string) => void }) {
  const [rows, setRows] = useState(['甲', '乙'])
  const [asked, setAsked] = useState(false)
  const [locked, setLocked] = useState(false)
  const [open, setOpen] = useState(true)
  const close = (name: string, set: (open: boolean) => void) => () => {
    onClose(name)
    set(false)
  }
  return (
    <>
      <Dialog title="回收站" closeLabel="关闭" isOpen={open} onClose={close('回收站', setOpen)}>
        {rows.map((row) => (
          <Button key={row} isDisabled={locked} onPress={() => setRows((now) => now.filter((each) => each !== row))}>
            {row}
          </Button>
        ))}
        <Button onPress={() => setLocked(true)}>只看</Button>
        <Button onPress={() => setAsked(true)}>清空</Button>
      </Dialog>
      <Dialog title="真的吗" closeLabel="不" isOpen={asked} onClose={close('真的吗', setAsked)}>
        <Button>懂了</Button>
      </Dialog>
    </>
  )
}

async function show() {
  const closed: string[] = []
  const { services } = await startedServices()
  const window = await shown(services, <Rows onClose={(name) => closed.push(name)} />)
  const focused = (name: string) => act(async () => window.find('button', name).focus())
  return { window, closed, focused }
}

it('takes the focus when the button that was pressed goes, so that Escape closes the dialog', async () => {
  const { window, closed, focused } = await show()
  await focused('甲')
  await window.press(window.find('button', '甲'))
  expect(document.activeElement).toBe(window.find('dialog', '回收站'))
  await window.key(document.activeElement as Element, 'Escape')
  expect(closed).toEqual(['回收站'])
})

it('takes the focus when the button that was pressed is disabled', async () => {
  const { window, focused } = await show()
  await focused('乙')
  await window.press(window.find('button', '只看'))
  expect(document.activeElement).toBe(window.find('dialog', '回收站'))
})

it('hears a key whatever took the focus away, but not that of an input method', async () => {
  const { window, closed, focused } = await show()
  /** What has the focus goes, and a key comes before anything else is done. */
  const goneThen = (key: string, more: { isComposing?: boolean; keyCode?: number } = {}) =>
    act(async () => {
      document.activeElement?.remove()
      expect(document.activeElement).toBe(document.body)
      const event = new KeyboardEvent('keydown', { key, bubbles: true, isComposing: more.isComposing ?? false })
      if (more.keyCode !== undefined) Object.defineProperty(event, 'keyCode', { value: more.keyCode })
      document.body.dispatchEvent(event)
    })
  await focused('甲')
  await goneThen('Escape', { isComposing: true, keyCode: 229 })
  expect(closed).toEqual([])
  await focused('乙')
  await goneThen('Tab')
  expect(document.activeElement).toBe(window.find('button', '关闭'))
  await focused('清空')
  await goneThen('Escape')
  expect(closed).toEqual(['回收站'])
})

it('leaves the keys to a dialog that stands over it, and lets what still has the focus keep it', async () => {
  const { window, closed, focused } = await show()
  await focused('乙')
  await window.press(window.find('button', '甲'))
  expect(document.activeElement?.textContent).toBe('乙')
  await window.press(window.find('button', '清空'))
  await focused('懂了')
  await act(async () => {
    document.activeElement?.remove()
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }))
  })
  expect(closed).toEqual(['真的吗'])
})
