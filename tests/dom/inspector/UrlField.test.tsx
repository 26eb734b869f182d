import { act } from 'react'
import { afterEach, describe, expect, it } from 'vitest'
import { emptyMetadata, withPatch, type Metadata } from '../../../src/article/metadata.ts'
import { UrlField } from '../../../renderer/inspector/fields/UrlField.tsx'
import { mountPart, type MountedPart } from './mountPart.tsx'
import { typeInto } from './typeInto.ts'

let part: MountedPart
afterEach(() => part.unmount())

async function mount(metadata: Partial<Metadata> = {}, readOnly = false): Promise<void> {
  part = await mountPart(<UrlField fieldKey="sourceUrl" />, {
    metadata: withPatch(emptyMetadata(), metadata),
    readOnly,
  })
}

const metadata = () => part.services.article.getState().session?.metadata
const input = () => part.find<HTMLInputElement>('input:not([type="file"])')

describe('a field for a web address', () => {
  it('keeps out what is no address, and says so when the field is left', async () => {
    await mount({ sourceUrl: 'https://www.cssn.cn/a' })
    const url = input()
    await act(async () => url.focus())
    await typeInto(url, 'javascript:alert(1)')
    expect(metadata()?.sourceUrl).toBe('')
    expect(url.value).toBe('javascript:alert(1)')
    await act(async () => url.blur())
    expect(part.container.textContent).toContain('不是完整的网址')
    await typeInto(url, 'http://www.cssn.cn/b')
    expect(metadata()?.sourceUrl).toBe('http://www.cssn.cn/b')
    expect(part.container.textContent).not.toContain('不是完整的网址')
  })
})
