import { expect, it } from 'vitest'
import { readSheet } from '../../../../src/library/sheet/readSheet.ts'

function read(text: string) {
  const sheet = readSheet(text)
  if (!sheet.ok) return sheet.error.code
  const lines = sheet.value.lines.map(({ id, cells }) => [id, Object.fromEntries(cells)])
  return { lines, told: sheet.value.told.map(({ code, path }) => [code, path]) }
}

it('reads lines by their columns, in whatever order and language those stand', () => {
  expect(read('Source,编号,keywords\n求是,a,甲；乙\n\n,b,\n')).toEqual({
    lines: [
      ['a', { source: '求是', keywords: '甲；乙' }],
      ['b', { source: '', keywords: '' }],
    ],
    told: [],
  })
})

it('leaves alone what a short line does not say', () => {
  expect(read('id,标题,来源\na,甲\n')).toEqual({ lines: [['a', { title: '甲' }]], told: [] })
})

it('tells columns that mean nothing or stand there twice, and reads the others', () => {
  expect(read('id,标题,备注,来源,Title,\na,甲,x,求是,乙,\n')).toEqual({
    lines: [['a', { source: '求是' }]],
    told: [
      ['edits.twiceColumn', '标题'],
      ['edits.unknownColumn', '备注'],
      ['edits.twiceColumn', 'Title'],
    ],
  })
  expect(read('id,\na,x\n')).toEqual({ lines: [['a', {}]], told: [['edits.unknownColumn', '']] })
})

it('tells lines that cannot be used, and reads the others', () => {
  expect(read('id,标题\na,甲,乙\n,丙\nb,丁\nb,戊\nc,己,\n')).toEqual({
    lines: [
      ['b', { title: '丁' }],
      ['c', { title: '己' }],
    ],
    told: [
      ['edits.longLine', 'a'],
      ['edits.unknownId', '#3'],
      ['edits.twiceId', 'b'],
    ],
  })
})

it.each(['', '标题,来源\n甲,乙\n', 'id,编号\na,b\n', 'id,标题\na,"甲\n', '<html>\n'])('refuses %j', (text) => {
  expect(read(text)).toBe('edits.badTable')
})
