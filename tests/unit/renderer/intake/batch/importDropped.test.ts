import { expect, it } from 'vitest'
import { ok } from '../../../../../src/base/result.ts'
import type { InputOf } from '../../../../../src/contract/channels.ts'
import { useBatch } from '../../../../../renderer/intake/batch/batchStore.ts'
import { importDropped } from '../../../../../renderer/intake/batch/importDropped.ts'
import { fakeDesk } from '../../../../doubles/bridge.ts'

const file = (path: string) => ({ path, file: new File([path], path.replace(/^.*\//, '')) })

it('sends each manuscript with the pictures that lie beside it, pages together, and no picture alone', async () => {
  const sent: InputOf<'intake.import'>[] = []
  const { bridge } = fakeDesk({
    handlers: {
      'intake.import': (input) => {
        sent.push(input)
        return ok({ id: 'x', title: 'x', pages: 1, ties: [], guesses: [], losses: 0, dropped: 0 })
      },
    },
  })
  await importDropped(bridge, [
    file('来稿/桥.html'),
    file('来稿/桥_files/a.png'),
    file('来稿/桥_files/b.js'),
    file('来稿/路_files/c.png'),
    file('来稿/a.html'),
    file('来稿/a_2.html'),
    file('稿.docx'),
  ])
  const names = sent.map((input) =>
    'sent' in input
      ? input.sent.map(({ name, companions = [] }) => [name, ...companions.map((beside) => beside.name)])
      : [],
  )
  expect(names).toEqual([[['来稿/桥.html', '桥_files/a.png']], [['来稿/a.html'], ['来稿/a_2.html']], [['稿.docx']]])
  expect(useBatch.getState().phase).toBe('done')
})
