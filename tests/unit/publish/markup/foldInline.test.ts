import { describe, expect, it } from 'vitest'
import type { MarkJson, NodeJson } from '../../../../src/article/document/documentJson.ts'
import { foldInline } from '../../../../src/publish/markup/foldInline.ts'
import { recordingWriter } from './recordingWriter.ts'

const bold: MarkJson = { type: 'bold' }
const link = (href: string): MarkJson => ({ type: 'link', attrs: { href, title: '' } })
const t = (text: string, ...marks: MarkJson[]): NodeJson => ({ type: 'text', text, marks })
const fold = (...nodes: NodeJson[]) => foldInline(nodes, recordingWriter()).join('')

describe('foldInline', () => {
  it('joins neighbours under the mark they share', () => {
    expect(fold(t('见', link('#a')), t('原', link('#a'), bold), t('文', link('#a')), t('。'))).toBe(
      'link #a{见bold{原}文}。',
    )
  })

  it('keeps two links with different addresses apart', () => {
    expect(fold(t('一', link('#a')), t('二', link('#b')))).toBe('link #a{一}link #b{二}')
  })

  it('keeps a break inside the mark it carries', () => {
    expect(fold(t('上', bold), { type: 'hardBreak', marks: [bold] }, t('下', bold))).toBe('bold{上/下}')
  })

  it('keeps the words under a mark it does not know', () => {
    expect(fold(t('亮', { type: 'glow' }, bold))).toBe('bold{亮}')
  })

  it('gives nothing for nothing', () => {
    expect(fold()).toBe('')
  })
})
