import { expect, it } from 'vitest'
import { figuresIn, type Figure } from '../../../../src/check/figures/figuresIn.ts'
import { knownText } from '../../../../src/check/text/knownText.ts'

const inText = (text: string) => figuresIn({ known: knownText(text) })
const told = (text: string) => inText(text).map(({ digits, times, unit }: Figure) => `${digits}×${times} ${unit}`)

it('reads how much of what, thousands parted or not', () => {
  expect(told('投入3.2亿元，参会1,200名代表，覆盖65％')).toEqual(['3.2×100000000 元', '1200×1 人', '65×1 %'])
})

it('passes over what is about, a range, a step, a share, an ordinal, a time or a ratio', () => {
  expect(
    told(
      '约120人，120多人，15～30人，从120人，每120人，第120名，2016年5月19日14:08，3-5人，人均120元以上，120元/人，120元的书',
    ),
  ).toEqual([])
})

it('tells what leads up to it, what follows, and which part, time and place are meant', () => {
  expect(inText('去年，在雷山县，其中，新增就业达到120人在企业')).toMatchObject([
    {
      digits: '120',
      times: 1,
      unit: '人',
      before: '新增就业',
      after: '在企业',
      part: '其中 新增',
      sentence: 0,
      about: ['去年', '雷山县'],
    },
  ])
  expect(inText('来自各地的120名代表')[0]).toMatchObject({ before: '', after: '代表' })
  expect(inText('全县城市社区投入3亿元')[0]?.about).toEqual([])
})
