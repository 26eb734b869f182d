import { act } from 'react'
import { afterEach, describe, expect, it } from 'vitest'
import type { FieldKey } from '../../../src/article/fields.ts'
import { ExportWarnings } from '../../../renderer/publish/ExportWarnings.tsx'
import { mountPart, type MountedPart } from '../inspector/mountPart.tsx'

let part: MountedPart
afterEach(() => part.unmount())

const OVER = { code: 'overLimit', message: { zh: '责编超出上限。', en: 'over' } } as const

describe('what should be known before an export', () => {
  it('is said in words, with a way to each missing field', async () => {
    const filled: FieldKey[] = []
    part = await mountPart(
      <ExportWarnings warnings={[OVER]} missing={['title', 'source']} onFill={(key) => filled.push(key)} />,
    )
    expect(part.container.textContent).toContain('责编超出上限。')
    const buttons = [...part.container.querySelectorAll('button')]
    expect(buttons.map(({ textContent }) => textContent)).toEqual(['去填写“标题”', '去填写“来源”'])
    await act(async () => buttons[1]?.click())
    expect(filled).toEqual(['source'])
  })

  it('is not there where all is well', async () => {
    part = await mountPart(<ExportWarnings warnings={[]} missing={[]} onFill={() => undefined} />)
    expect(part.container.textContent).toBe('')
  })
})
