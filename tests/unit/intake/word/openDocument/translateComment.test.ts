import { expect, it } from 'vitest'
import { tp } from '../../../../helpers/word/odt.ts'
import { readOdt } from './readOdt.ts'

const note = (name: string, text: string, more = '') =>
  `<office:annotation${name === '' ? '' : ` office:name="${name}"`}${more}><dc:creator>王编辑</dc:creator><dc:date>2016-05-19T14:08:00.120000000</dc:date>${tp(text)}</office:annotation>`
const end = (name: string) => `<office:annotation-end office:name="${name}"/>`

it('are marks on their words, with replies and what is resolved; their words are not in the text', () => {
  const { document, dropped } = readOdt({
    body: tp(
      `共${note('a', '请核对。', ' loext:resolved="true"')}${note('b', '已核。', ' loext:parent-name="a"')}三百${end('b')}${end('a')}公里${note('', '整段再看。')}。`,
    ),
  })
  expect(document.content?.[0]?.content).toEqual([
    { type: 'text', text: '共' },
    {
      type: 'text',
      text: '三百',
      marks: [
        {
          type: 'comment',
          attrs: {
            id: 'word0000',
            state: 'resolved',
            thread: [
              { by: '王编辑', at: '2016-05-19T06:08:00Z', text: '请核对。' },
              { by: '王编辑', at: '2016-05-19T06:08:00Z', text: '已核。' },
            ],
          },
        },
      ],
    },
    { type: 'text', text: '公里。' },
  ])
  expect(dropped.map(({ what }) => what)).toEqual(['王编辑：整段再看。'])
})
