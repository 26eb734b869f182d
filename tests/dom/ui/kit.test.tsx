import { useState } from 'react'
import { describe, expect, it } from 'vitest'
import { Dialog } from '../../../renderer/ui/Dialog.tsx'
import { IconButton } from '../../../renderer/ui/IconButton.tsx'
import { MenuButton } from '../../../renderer/ui/MenuButton.tsx'
import { Select } from '../../../renderer/ui/Select.tsx'
import { Tabs } from '../../../renderer/ui/Tabs.tsx'
import { TextArea } from '../../../renderer/ui/TextArea.tsx'
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

describe('fields', () => {
  it('carry their label, their notes and what is wrong with them', async () => {
    const window = await show(
      <>
        <TextField
          label="标题"
          aside="3/20"
          description="不加句号"
          error="太长"
          value="打好"
          onChange={() => undefined}
        />
        <TextArea label="内容摘要" rows={4} />
        <TextField label="看不见的" hideLabel />
      </>,
    )
    const title = window.find('textbox', '标题')
    expect(title.getAttribute('aria-invalid')).toBe('true')
    const notes = (title.getAttribute('aria-describedby') ?? '')
      .split(' ')
      .map((id) => document.getElementById(id)?.textContent)
    expect(notes.join()).toContain('不加句号')
    expect(notes.join()).toContain('太长')
    expect(window.text()).toContain('3/20')
    expect(window.find('textbox', '内容摘要').getAttribute('rows')).toBe('4')
    expect(window.find('textbox', '看不见的').getAttribute('aria-label')).toBe('看不见的')
  })

  it('offer the empty text as a choice like any other', async () => {
    const window = await show(
      <Select
        label="稿件性质"
        choices={[
          { id: '', label: '未注明' },
          { id: 'original', label: '原创' },
        ]}
        value=""
        onChange={() => undefined}
      />,
    )
    expect(window.find('button', '稿件性质').textContent).toContain('未注明')
  })
})

describe('buttons', () => {
  it('with an icon have a name, and say whether they are on', async () => {
    const window = await show(
      <>
        <IconButton label="加粗" isSelected>
          <i />
        </IconButton>
        <IconButton label="撤销">
          <i />
        </IconButton>
      </>,
    )
    expect(window.find('button', '加粗').getAttribute('aria-pressed')).toBe('true')
    expect(window.find('button', '撤销').hasAttribute('aria-pressed')).toBe(false)
  })

  it('open menus that tell what was chosen', async () => {
    let chosen = ''
    const window = await show(
      <MenuButton
        label="更多"
        icon={<i />}
        entries={[
          { id: 'a', label: '甲', keys: 'Ctrl+A' },
          { id: 'b', label: '乙', isDisabled: true },
        ]}
        onChoose={(id) => (chosen = id)}
      />,
    )
    await window.press(window.find('button', '更多'))
    await window.press(window.find('menuitem', '乙'))
    expect(chosen).toBe('')
    await window.press(window.find('menuitem', '甲'))
    expect(chosen).toBe('a')
  })
})

describe('tabs', () => {
  it('show the panel of the selected one', async () => {
    function Two() {
      const [tab, setTab] = useState<'one' | 'two'>('one')
      return (
        <Tabs
          label="视图"
          selected={tab}
          onSelect={setTab}
          tabs={[
            { id: 'one', label: '元数据', content: '第一' },
            { id: 'two', label: '预览', content: '第二' },
          ]}
        />
      )
    }
    const window = await show(<Two />)
    expect(window.find('tabpanel').textContent).toBe('第一')
    await window.press(window.find('tab', '预览'))
    expect(window.find('tabpanel').textContent).toBe('第二')
  })
})
