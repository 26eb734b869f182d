import { afterEach, describe, expect, it } from 'vitest'
import { FIELD_KEYS, fieldOf } from '../../../src/article/fields.ts'
import { emptyMetadata, withPatch, type Metadata } from '../../../src/article/metadata.ts'
import { MetadataForm } from '../../../renderer/inspector/MetadataForm.tsx'
import { mountPart, type MountedPart } from './mountPart.tsx'
import { press, typeInto } from './typeInto.ts'

let part: MountedPart
afterEach(() => part.unmount())

async function mount(metadata: Partial<Metadata> = {}, readOnly = false): Promise<void> {
  part = await mountPart(<MetadataForm />, { metadata: withPatch(emptyMetadata(), metadata), readOnly })
}

const metadata = () => part.services.article.getState().session?.metadata
const input = (key: string) => part.find<HTMLInputElement>(`[data-field="${key}"] input:not([type="file"])`)

describe('the metadata form', () => {
  it('has a named control for every field of the table', async () => {
    await mount()
    for (const key of FIELD_KEYS) {
      const row = part.find(`[data-field="${key}"]`)
      expect(row.textContent, key).toContain(fieldOf(key).label.zh)
      expect(row.querySelector('input, textarea, button, [role="spinbutton"]'), key).not.toBeNull()
    }
  })

  it('tells the article of every change, at once', async () => {
    await mount({ title: '打好' })
    await typeInto(input('title'), '打好基层党建')
    expect(metadata()?.title).toBe('打好基层党建')
    expect(part.services.article.getState().session?.save.kind).toBe('dirty')
    await typeInto(part.find<HTMLTextAreaElement>('[data-field="abstract"] textarea'), '摘要\n两行')
    expect(metadata()?.abstract).toBe('摘要\n两行')
  })

  it('takes nothing from an article that can only be read', async () => {
    await mount({ title: '打好', keywords: ['党建'], publishedAt: '2016-05-19' }, true)
    const open = [
      ...part.container.querySelectorAll<HTMLInputElement>(
        'input:not([type="file"], [hidden], [tabindex="-1"]), textarea',
      ),
    ]
    expect(open.filter(({ readOnly, disabled, type }) => !readOnly && !disabled && type !== 'hidden')).toEqual([])
    expect(
      [...part.container.querySelectorAll('[data-field] button:not([disabled])')].map((button) =>
        button.hasAttribute('data-chip'),
      ),
    ).toEqual([true])
    await press(part.find('[data-chip]'), 'Delete')
    expect(metadata()?.keywords).toEqual(['党建'])
  })
})
