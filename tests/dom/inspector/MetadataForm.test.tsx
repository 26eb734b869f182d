import { act } from 'react'
import { afterEach, describe, expect, it } from 'vitest'
import { FIELD_KEYS, fieldOf } from '../../../src/article/fields.ts'
import { emptyMetadata, withPatch, type Metadata } from '../../../src/article/metadata.ts'
import { ok } from '../../../src/base/result.ts'
import { MetadataForm } from '../../../renderer/inspector/MetadataForm.tsx'
import { mountPart, type MountedPart } from './mountPart.tsx'
import { composeInto, press, typeInto } from './typeInto.ts'

let part: MountedPart
afterEach(() => part.unmount())

async function mount(metadata: Partial<Metadata> = {}, readOnly = false): Promise<void> {
  part = await mountPart(
    <MetadataForm />,
    { metadata: withPatch(emptyMetadata(), metadata), readOnly },
    { handlers: { 'library.remembered': () => ok({ values: { source: ['新华社', '新华网', '人民网'] } }) } },
  )
}

const metadata = () => part.services.article.getState().session?.metadata
const input = (key: string) => part.find<HTMLInputElement>(`[data-field="${key}"] input:not([type="file"])`)
const chips = (key: string) =>
  [...document.querySelectorAll(`[data-field="${key}"] [data-chip]`)].map((chip) => chip.textContent)

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

  it('shows what an input method composes but does not tell it', async () => {
    await mount({ title: '打好' })
    const title = input('title')
    await act(async () => title.dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true })))
    await typeInto(title, '打好ji')
    expect(title.value).toBe('打好ji')
    expect(metadata()?.title).toBe('打好')
    await composeInto(title, ['打好jice'], '打好基层')
    expect(metadata()?.title).toBe('打好基层')
  })

  it('counts, and says in words what is over', async () => {
    await mount({ editors: ['钟义见'] })
    expect(part.find('[data-field="editors"]').textContent).toContain('6/50')
    await typeInto(input('editors'), '字'.repeat(30))
    expect(part.find('[data-field="editors"]').textContent).toMatch(/超出 \d+/)
  })

  it('leads to what is empty', async () => {
    await mount({ kicker: '引', title: '', subtitle: '副' })
    const jump = [...part.container.querySelectorAll('button')].find(({ textContent }) => textContent === '标题')
    await act(async () => jump?.click())
    expect(document.activeElement).toBe(input('title'))
  })

  it('keeps out what is no address, and says so when the field is left', async () => {
    await mount({ sourceUrl: 'https://www.cssn.cn/a' })
    const url = input('sourceUrl')
    await act(async () => url.focus())
    await typeInto(url, 'javascript:alert(1)')
    expect(metadata()?.sourceUrl).toBe('')
    expect(url.value).toBe('javascript:alert(1)')
    await act(async () => url.blur())
    expect(part.find('[data-field="sourceUrl"]').textContent).toContain('不是完整的网址')
    await typeInto(url, 'http://www.cssn.cn/b')
    expect(metadata()?.sourceUrl).toBe('http://www.cssn.cn/b')
    expect(part.find('[data-field="sourceUrl"]').textContent).not.toContain('不是完整的网址')
  })

  it('offers what was used before; arrows and Enter take it', async () => {
    await mount()
    const source = input('source')
    await act(async () => source.focus())
    await typeInto(source, '新华')
    expect([...document.querySelectorAll('[role="option"]')].map(({ textContent }) => textContent)).toEqual([
      '新华社',
      '新华网',
    ])
    await press(source, 'ArrowDown')
    await press(source, 'ArrowDown')
    await press(source, 'Enter')
    expect(metadata()?.source).toBe('新华网')
    expect(source.getAttribute('aria-expanded')).toBe('false')
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

describe('a list in the form', () => {
  it('is in the article while it is typed, and a chip at Enter', async () => {
    await mount({ keywords: ['党建'] })
    await typeInto(input('keywords'), '脱贫')
    expect(metadata()?.keywords).toEqual(['党建', '脱贫'])
    expect(chips('keywords')).toEqual(['党建'])
    await press(input('keywords'), 'Enter')
    expect(chips('keywords')).toEqual(['党建', '脱贫'])
    expect(input('keywords').value).toBe('')
  })

  it('makes no chip of the Enter that confirms a candidate', async () => {
    await mount({ keywords: ['党建'] })
    await composeInto(input('keywords'), ['t', 'tuo', 'tuopin'], '脱贫')
    expect(chips('keywords')).toEqual(['党建'])
    expect(input('keywords').value).toBe('脱贫')
    expect(metadata()?.keywords).toEqual(['党建', '脱贫'])
  })

  it('has no pinyin in the article while it is composed', async () => {
    await mount({ keywords: ['党建'] })
    const keywords = input('keywords')
    await act(async () => keywords.dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true })))
    await typeInto(keywords, "tuo'pin,")
    expect(metadata()?.keywords).toEqual(['党建'])
    expect(keywords.value).toBe("tuo'pin,")
  })

  it('is taken apart at separators, and the last goes back at Backspace', async () => {
    await mount()
    await typeInto(input('authors'), '汤诗瑶、丁涛，')
    expect(chips('authors')).toEqual(['汤诗瑶', '丁涛'])
    await press(input('authors'), 'Backspace')
    expect(chips('authors')).toEqual(['汤诗瑶'])
    expect(input('authors').value).toBe('丁涛')
    expect(metadata()?.authors).toEqual(['汤诗瑶', '丁涛'])
  })

  it('is put in order with Alt and the arrows, the focus with it', async () => {
    await mount({ channelPath: ['原创专区', '党政院校'] })
    await press(part.find('[data-field="channelPath"] [data-chip="1"]'), 'ArrowLeft', { altKey: true })
    expect(metadata()?.channelPath).toEqual(['党政院校', '原创专区'])
    expect(document.activeElement?.textContent).toBe('党政院校')
    await press(document.activeElement ?? document.body, 'Delete')
    expect(metadata()?.channelPath).toEqual(['原创专区'])
  })

  it('follows the article when its file is read again', async () => {
    await mount({ keywords: ['党建'] })
    await act(async () => part.services.article.getState().actions.changeMetadata({ keywords: ['甲', '乙'] }))
    expect(chips('keywords')).toEqual(['甲', '乙'])
  })
})

describe('the files in the form', () => {
  it('are missing until they are supplied', async () => {
    await mount({ attachments: ['W020180116412817190956.jpg'] })
    const row = part.find('[data-field="attachments"]')
    expect(row.textContent).toContain('缺文件')
    const supply = row.querySelector<HTMLInputElement>('input[type="file"]')
    const file = new File([new Uint8Array(2048)], 'IMG_1.jpg')
    Object.defineProperty(supply, 'files', { value: [file] })
    await act(async () => {
      supply?.dispatchEvent(new Event('change', { bubbles: true }))
      await new Promise((resolve) => setTimeout(resolve, 20))
    })
    expect(part.desk.calls.find(({ channel }) => channel === 'assets.add')?.input).toMatchObject({
      name: 'W020180116412817190956.jpg',
    })
    expect(row.textContent).toContain('2 KB')
    expect(row.textContent).not.toContain('缺文件')
  })
})

describe('the time in the form', () => {
  const button = (words: string) =>
    [...part.container.querySelectorAll<HTMLButtonElement>('[data-field="publishedAt"] button')].find(
      (found) => found.textContent === words || found.getAttribute('aria-label') === words,
    )

  it('keeps a date alone until a time is added, and can be cleared', async () => {
    await mount({ publishedAt: '2016-05-19' })
    await act(async () => button('加上时间')?.click())
    expect(metadata()?.publishedAt).toBe('2016-05-19T00:00:00+08:00')
    await act(async () => button('只留日期')?.click())
    expect(metadata()?.publishedAt).toBe('2016-05-19')
    await act(async () => button('清除发布时间')?.click())
    expect(metadata()?.publishedAt).toBe('')
  })

  it('takes the present moment in Shanghai', async () => {
    await mount()
    await act(async () => button('现在')?.click())
    const taken = metadata()?.publishedAt ?? ''
    expect(taken).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:00\+08:00$/)
    expect(Math.abs(Date.now() - Date.parse(taken))).toBeLessThan(120_000)
  })
})
