import { describe, expect, it } from 'vitest'
import fc from 'fast-check'
import { splitPasted, splitTyped } from '../../../../renderer/inspector/chips/splitList.ts'

describe('splitTyped', () => {
  it('ends an item at each kind of separator and keeps what is still being typed', () => {
    expect(splitTyped('甲；乙、丙，丁;戊,己')).toEqual({ items: ['甲', '乙', '丙', '丁', '戊'], rest: '己' })
    expect(splitTyped('甲，')).toEqual({ items: ['甲'], rest: '' })
    expect(splitTyped('，，')).toEqual({ items: [], rest: '' })
  })

  it('does not end an item at a space or within brackets', () => {
    expect(splitTyped('John Smith')).toEqual({ items: [], rest: 'John Smith' })
    expect(splitTyped('王芳（新华社、北京')).toEqual({ items: [], rest: '王芳（新华社、北京' })
    expect(splitTyped('王芳（新华社、北京）、丁涛')).toEqual({ items: ['王芳（新华社、北京）'], rest: '丁涛' })
  })

  it('loses nothing but separators and the space beside them', () => {
    const text = fc.stringMatching(/^[甲乙 a；、，;,）（]{0,20}$/)
    fc.assert(
      fc.property(text, (typed) => {
        const { items, rest } = splitTyped(typed)
        const letters = (words: string) => words.replace(/[\s；、，;,]/g, '')
        expect(letters([...items, rest].join(''))).toBe(letters(typed))
      }),
    )
  })
})

describe('splitPasted', () => {
  it('takes a list of the reference page apart', () => {
    const text = '基层党建;脱贫攻坚;党建;各级党组织;十三五;党干部;贫困地区;中组部;赵乐际'
    expect(splitPasted(text, false)).toEqual(text.split(';'))
  })

  it('takes words apart at spaces only where all are 汉字 of two or more', () => {
    expect(splitPasted('基层党建 脱贫攻坚　党建', false)).toEqual(['基层党建', '脱贫攻坚', '党建'])
    expect(splitPasted('丁　涛', false)).toEqual(['丁　涛'])
    expect(splitPasted('John Smith；Mary Lee', false)).toEqual(['John Smith', 'Mary Lee'])
    expect(splitPasted('汤诗瑶、丁涛\n', false)).toEqual(['汤诗瑶', '丁涛'])
  })

  it('takes a breadcrumb apart and leaves 首页 to the site', () => {
    expect(splitPasted('首页 >> 党政院校 >> 原创专区', true)).toEqual(['党政院校', '原创专区'])
    expect(splitPasted('党政院校›原创专区', true)).toEqual(['党政院校', '原创专区'])
    expect(splitPasted('首页', true)).toEqual(['首页'])
    expect(splitPasted('要闻>时政', false)).toEqual(['要闻>时政'])
  })
})
