import { describe, expect, it, vi } from 'vitest'
import { ComparisonView } from '../../../renderer/compare/ComparisonView.tsx'
import type { DocumentJson, NodeJson } from '../../../src/article/document/documentJson.ts'
import { noteAttributes, type NoteKind } from '../../../src/article/document/noteKind.ts'
import { paragraphJson } from '../../../src/article/document/paragraphJson.ts'
import { emptyMetadata } from '../../../src/article/metadata.ts'
import { compareDocuments } from '../../../src/saving/compare/compareDocuments.ts'
import { compareMetadata } from '../../../src/saving/compare/compareMetadata.ts'
import { shown } from '../../helpers/shown.tsx'
import { startedServices } from '../../helpers/startedServices.ts'

const doc = (...content: NodeJson[]): DocumentJson => ({ type: 'doc', content })
const p = paragraphJson
const cell = (text: string) => ({
  type: 'tableCell',
  attrs: { colspan: 1, rowspan: 1, colwidth: null },
  content: [p(text)],
})
const table = (...rows: string[][]) => ({
  type: 'table',
  content: rows.map((row) => ({ type: 'tableRow', content: row.map(cell) })),
})
const list = (...items: string[]) => ({
  type: 'bulletList',
  content: items.map((text) => ({ type: 'listItem', content: [p(text)] })),
})
const figure = (attrs: object) => ({
  type: 'figure',
  attrs: { asset: 'P0.jpg', remote: '', alt: '', credit: '', width: null, align: 'center', ...attrs },
})

async function view(before: DocumentJson, after: DocumentJson, title = '') {
  const { services } = await startedServices()
  const onClose = vi.fn()
  const metadata = emptyMetadata()
  const window = await shown(
    services,
    <ComparisonView
      comparison={compareDocuments(before, after)}
      fields={compareMetadata(metadata, { ...metadata, title })}
      before="旧版"
      after="新版"
      assetUrl={(name) => `/asset/${name}`}
      onClose={onClose}
    />,
  )
  const all = (selector: string) => [...document.querySelectorAll(selector)].map((element) => element.textContent)
  const key = (name: string, shiftKey = false) => window.key(document.body, name, { shiftKey })
  return { ...window, onClose, all, key }
}

describe('the comparison on the paper', () => {
  it('draws what came as ins and what went as del, for eyes and screen readers alike', async () => {
    const { all } = await view(doc(p('近日印发了意见。'), p('删去的一段。')), doc(p('近日，中央印发了意见。')), '新题')
    expect(all('article ins')).toEqual(['，中央'])
    expect(all('article del')).toEqual(['删去的一段。'])
    expect(all('dl ins')).toEqual(['新题'])
    expect(all('dt')).toEqual(['标题'])
  })

  it('tells the kinds of notes apart: one that was turned is a change', async () => {
    const noted = (kind: NoteKind) => ({
      ...p(''),
      content: [
        { type: 'text', text: '据记载' },
        { type: 'footnote', attrs: noteAttributes(kind, '见《旧唐书》') },
      ],
    })
    const { all } = await view(doc(noted('footnote')), doc(noted('endnote')))
    expect(all('article del')).toEqual(['〔脚注：见《旧唐书》〕'])
    expect(all('article ins')).toEqual(['〔尾注：见《旧唐书》〕'])
  })

  it('tells what became of rows and columns that 修订 had marked', async () => {
    const mark = (type: string) => [{ type, attrs: { id: 'change0001', by: '编辑甲', at: '2026-05-19T06:08:00.000Z' } }]
    const rows = (...marks: readonly (string | null)[]) => ({
      type: 'table',
      content: marks.map((type, index) => ({
        type: 'tableRow',
        content: [cell(`甲${index}`), cell(`乙${index}`)],
        ...(type === null ? {} : { marks: mark(type) }),
      })),
    })
    const { all } = await view(doc(rows(null, 'insertion', 'deletion')), doc(rows('deletion', null)))
    expect(all('article td')).toEqual(['待定的删除甲0', '乙0', '接受了插入甲1', '乙1', '接受了删除甲2', '乙2'])
    expect(all('article del')).toEqual(['甲2', '乙2'])
  })

  it('tells of a column once, at its first cell', async () => {
    const marks = [{ type: 'deletion', attrs: { id: 'change0001', by: '编辑甲', at: '2026-05-19T06:08:00.000Z' } }]
    const rows = (last: string, ...more: readonly object[]) => ({
      type: 'table',
      content: ['甲', '乙', last].map((text) => ({
        type: 'tableRow',
        content: [{ ...cell(text), ...more[0] }, cell('丙')],
      })),
    })
    const { all } = await view(doc(rows('丁')), doc(rows('戊', { marks })))
    expect(all('article td')).toEqual(['待定的删除甲', '丙', '乙', '丙', '丁戊', '丙'])
  })

  it('draws lists, tables and pictures with what changed in them, as valid markup', async () => {
    const { all } = await view(
      doc(list('甲项内容', '乙项内容'), table(['地区', '人数'], ['北京', '100']), figure({})),
      doc(
        list('甲项内容', '新项', '乙项内容'),
        table(['地区', '人数'], ['北京', '120'], ['上海', '9']),
        figure({ credit: '王建国' }),
      ),
    )
    expect(all('ul > li')).toEqual(['甲项内容', '新项', '乙项内容'])
    expect(all('li > ins')).toEqual(['新项'])
    expect(all('td ins')).toEqual(['120', '上海', '9'])
    expect(all('td del')).toEqual(['100'])
    expect(document.querySelector('figure img')?.getAttribute('src')).toBe('/asset/P0.jpg')
    expect(document.querySelector('figure')?.textContent).toContain('摄影：无 → 王建国')
    expect(all('ul > :not(li), tr > :not(td, th)')).toEqual([])
  })

  it('draws pictures side by side, and which of them came or went', async () => {
    const group = (...names: string[]) => ({ type: 'figureGroup', content: names.map((asset) => figure({ asset })) })
    await view(doc(group('甲.jpg', '乙.jpg')), doc(group('甲.jpg', '乙.jpg', '丙.jpg')))
    const sources = (within: string) =>
      [...document.querySelectorAll(`figure[data-group]${within} img`)].map((image) => image.getAttribute('src'))
    expect(sources('')).toEqual(['/asset/甲.jpg', '/asset/乙.jpg', '/asset/丙.jpg'])
    expect(sources(' > ins')).toEqual(['/asset/丙.jpg'])
    const [image] = document.querySelectorAll<HTMLImageElement>('figure[data-group] img')
    Object.defineProperties(image, { naturalWidth: { value: 300 }, naturalHeight: { value: 400 } })
    image?.dispatchEvent(new Event('load'))
    expect(image?.closest('figure')?.style.getPropertyValue('--ratio')).toBe('0.75')
  })

  it('tells a change of form in words', async () => {
    const heading = {
      type: 'heading',
      attrs: { level: 2, align: 'start' },
      content: [{ type: 'text', text: '加强领导' }],
    }
    const bold = {
      ...p(''),
      content: [
        { type: 'text', text: '重要', marks: [{ type: 'bold' }] },
        { type: 'text', text: '通知' },
      ],
    }
    const { text, all } = await view(doc(p('加强领导'), p('重要通知')), doc(heading, bold))
    expect(text()).toContain('样式：正文 → 小标题')
    expect(all('h2')).toHaveLength(1)
    expect(all('strong')).toEqual(['重要'])
    expect(text()).toContain('（格式有变）')
    expect(all('ins, del').filter((words) => words !== '新增' && words !== '删去')).toEqual([])
  })

  it('goes from change to change by F7 and Shift F7, round and round, and tells where', async () => {
    const { find, key, onClose } = await view(
      doc(p('一段'), p('二段'), p('三段')),
      doc(p('一段'), p('二段改'), p('三段改')),
    )
    const here = () => document.querySelector('[data-change=here]')?.textContent
    expect(find('status').textContent).toBe('2 处改动')
    await key('F7')
    expect([find('status').textContent, here()]).toEqual(['第 1 处，共 2 处', '改'])
    await key('F7')
    await key('F7')
    expect(find('status').textContent).toBe('第 1 处，共 2 处')
    await key('F7', true)
    expect(find('status').textContent).toBe('第 2 处，共 2 处')
    expect(onClose).not.toHaveBeenCalled()
  })

  it('closes by its button and by Escape, and says where nothing differs', async () => {
    const { find, press, key, onClose, text } = await view(doc(p('一')), doc(p('一')))
    expect(text()).toContain('两份文字完全相同。')
    await press(find('button', '回到写作'))
    await key('x')
    const region = document.querySelector('section[aria-label=版本对比]') as HTMLElement
    region.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }))
    expect(onClose).toHaveBeenCalledTimes(2)
  })

  it('says of words whose change was decided on what was decided, and not that they look otherwise', async () => {
    const tracked = (kind: string) => [
      { type: kind, attrs: { id: 'abcdef12', by: '编辑甲', at: '2026-05-19T06:08:00.000Z' } },
    ]
    const line = (...content: NodeJson[]) => ({ ...p('x'), content })
    const word = (text: string, kind?: string): NodeJson => ({
      type: 'text',
      text,
      ...(kind === undefined ? {} : { marks: tracked(kind) }),
    })
    const { all } = await view(
      doc(line(word('近日'), word('中央', 'insertion'), word('地方', 'deletion'), word('印发')), {
        ...figure({}),
        marks: tracked('insertion'),
      }),
      doc(line(word('近日'), word('中央'), word('印发', 'deletion')), figure({})),
    )
    expect([...document.querySelectorAll('article p span[title]')].map((each) => each.getAttribute('title'))).toEqual([
      '接受了插入',
      '待定的删除',
    ])
    expect(all('article del')).toEqual(['地方（接受了删除）'])
    expect(all('article figure [data-change]')).toEqual(['接受了插入'])
    expect(document.querySelector('article')?.textContent).not.toContain('格式有变')
  })
})
