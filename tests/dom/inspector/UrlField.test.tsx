import { act, useState } from 'react'
import { afterEach, describe, expect, it } from 'vitest'
import { emptyMetadata, withPatch, type Metadata } from '../../../src/article/metadata.ts'
import { UrlField } from '../../../renderer/inspector/fields/UrlField.tsx'
import { ID, mountPart, type MountedPart } from './mountPart.tsx'
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

  it('has it again when the field comes back, for this article alone, until an address stands there', async () => {
    const Both = ({ shown }: { readonly shown: boolean }) => (shown ? <UrlField fieldKey="sourceUrl" /> : null)
    let show: (shown: boolean) => void = () => undefined
    function Toggled() {
      const [shown, setShown] = useState(true)
      show = setShown
      return <Both shown={shown} />
    }
    part = await mountPart(<Toggled />, { metadata: emptyMetadata() })
    await typeInto(input(), 'www. cssn.cn/a')
    await act(async () => show(false))
    await act(async () => show(true))
    expect(input().value).toBe('www. cssn.cn/a')
    await part.services.unsent.getState().flush()
    expect(part.desk.unsent.get(ID)?.get('field')).toBe('[["sourceUrl","www. cssn.cn/a"]]')
    const { actions } = part.services.article.getState()
    part.desk.put('20160519-别的-abcd')
    await act(async () => actions.open('20160519-别的-abcd'))
    expect(input().value).toBe('')
    await act(async () => actions.open(ID))
    expect(input().value).toBe('www. cssn.cn/a')
    await act(async () => actions.changeMetadata({ sourceUrl: 'https://www.cssn.cn/b' }))
    expect(input().value).toBe('https://www.cssn.cn/b')
    await typeInto(input(), 'https://www.cssn.cn/c')
    expect(part.services.unsent.getState().words.get(`${ID} field`)).toBe('')
  })
})
