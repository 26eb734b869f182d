import { afterEach, describe, expect, it } from 'vitest'
import { emptyMetadata, withPatch, type Metadata } from '../../../src/article/metadata.ts'
import { PAGE_PROFILE } from '../../../src/publish/profiles.ts'
import { useExportChoice } from '../../../renderer/publish/exportChoice.ts'
import { ListField } from '../../../renderer/inspector/fields/ListField.tsx'
import { mountPart, type MountedPart } from './mountPart.tsx'
import { typeInto } from './typeInto.ts'

let part: MountedPart
afterEach(() => part.unmount())

async function mount(metadata: Partial<Metadata> = {}, readOnly = false): Promise<void> {
  part = await mountPart(<ListField fieldKey="editors" />, { metadata: withPatch(emptyMetadata(), metadata), readOnly })
}

const input = () => part.find<HTMLInputElement>('input:not([type="file"])')

describe('the counter of a field', () => {
  it('counts, and says in words what is over', async () => {
    await mount({ editors: ['钟义见'] })
    expect(part.container.textContent).toContain('6/50')
    await typeInto(input(), '字'.repeat(30))
    expect(part.container.textContent).toMatch(/超出 \d+/)
  })

  it('counts as the target does that the article is bound for, and not where that sets no limit', async () => {
    const { choose } = useExportChoice.getState()
    try {
      choose({ profile: 'trs' })
      await mount({ editors: ['钟义见'] })
      expect(part.container.textContent).toContain('按“TRS WCM 导入包（ZIP，未经线上验证）”计算')
      await part.unmount()
      choose({ profile: 'wechat' })
      await mount({ editors: ['钟义见'] })
      expect(part.container.textContent).not.toContain('6/50')
    } finally {
      choose({ profile: PAGE_PROFILE.name })
    }
  })
})
