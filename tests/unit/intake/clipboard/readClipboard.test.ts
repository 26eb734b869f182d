import { Node } from '@tiptap/pm/model'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { articleSchema } from '../../../../src/article/document/articleSchema.ts'
import { readClipboard } from '../../../../src/intake/clipboard/readClipboard.ts'

const read = (html: string, text: string, mode: 'structure' | 'styles' | 'text') =>
  readClipboard({ html, text, rtf: '', files: [] }, mode)

/** Markup of pieces that meet in clipboards, put together without sense. */
const markup = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...'<p>|</p>|<b>|</b>|<ul>|<li>|</ul>|<table>|<tr>|<td colspan=9>|<td rowspan=99>|</table>|<div align=center>|</div>|<br>|<hr>|<img src="file:///a.png">|<img src=x.svg>|<figure>|<figcaption>|</figure>|<a href="javascript:x">|</a>|<blockquote>|<h1>|</h1>|<o:p>|<pre>|</pre>|<!--x-->|<style>|</style>|<section style="display:none">|<ol start=-1>|<dl>|<caption>|<span style="vertical-align:super">|<p style="mso-list:l0 level3 lfo1">|<span style="mso-list:Ignore">1.</span>|<rt>'.split(
          '|',
        ),
      ),
      fc.string({ maxLength: 6, unit: 'binary' }),
      fc.constantFrom('汉字', ' ', '　　', '\n', '&nbsp;'),
    ),
    { maxLength: 40 },
  )
  .map((pieces) => pieces.join(''))

describe('readClipboard', () => {
  it('gives a body that the schema takes, for any markup and in every mode', () => {
    fc.assert(
      fc.property(markup, fc.constantFrom('structure' as const, 'styles' as const, 'text' as const), (html, mode) => {
        const { blocks } = read(html, '', mode)
        if (blocks.length > 0) Node.fromJSON(articleSchema, { type: 'doc', content: blocks }).check()
      }),
      { numRuns: 300 },
    )
  })

  it('takes the words of the HTML where plain text is asked for and none lies beside it', () => {
    const { blocks } = read(
      '<h2>题</h2><ul><li>甲<br>乙</li></ul><table><tr><td>1</td><td>2</td></tr></table>',
      '',
      'text',
    )
    expect(blocks.map(({ content }) => content?.[0]?.text)).toEqual(['题', '甲', '乙', '1', '2'])
  })

  it('keeps the words of a footnote in brackets where words alone are asked for', () => {
    const html =
      '<p>甲<a href="#_ftn1" name="_ftnref1">[1]</a>。</p><div id=ftn1><p><a href="#_ftnref1" name="_ftn1">[1]</a> 注</p></div>'
    expect(read(html, '', 'text').blocks.map(({ content }) => content?.[0]?.text)).toEqual(['甲（注）。'])
  })

  it('prefers the plain text that lies beside the HTML, in that mode alone', () => {
    expect(read('<p>甲</p>', '乙', 'text').blocks[0]!.content![0]!.text).toBe('乙')
    expect(read('<p>甲</p>', '乙', 'structure').blocks[0]!.content![0]!.text).toBe('甲')
    expect(read(' ', '乙', 'structure').source).toBe('text')
  })
})
