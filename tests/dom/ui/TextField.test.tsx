import { describe, expect, it } from 'vitest'
import { TextArea } from '../../../renderer/ui/TextArea.tsx'
import { TextField } from '../../../renderer/ui/TextField.tsx'
import { shown } from '../../helpers/shown.tsx'
import { startedServices } from '../../helpers/startedServices.ts'

async function show(part: React.ReactNode) {
  const { services } = await startedServices()
  return shown(services, part)
}

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
})
