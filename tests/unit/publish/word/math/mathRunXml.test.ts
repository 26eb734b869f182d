import { expect, it } from 'vitest'
import { sign } from '../../../../../src/article/formula/mathTree.ts'
import { accentXml } from '../../../../../src/publish/word/math/accentXml.ts'
import { mathRunXml } from '../../../../../src/publish/word/math/mathRunXml.ts'

it('sets names slanted, functions upright, words as text', () => {
  expect(mathRunXml(sign('name', 'x<'))).toMatch(
    /^<m:r><w:rPr>.*<\/w:rPr><m:t xml:space="preserve">x&lt;<\/m:t><\/m:r>$/,
  )
  expect(mathRunXml(sign('upright', 'sin'))).toContain('<m:rPr><m:sty m:val="p"/></m:rPr><w:rPr>')
  expect(mathRunXml(sign('words', '人口'))).toContain('<m:rPr><m:nor/></m:rPr><m:t')
  expect(mathRunXml(sign('name', ''))).toBe('')
})

it('has bars and braces as elements of their own, other accents as combining marks', () => {
  expect(accentXml('_', true, '<m:e/>')).toBe('<m:bar><m:barPr><m:pos m:val="bot"></m:pos></m:barPr><m:e/></m:bar>')
  expect(accentXml('⏞', false, '<m:e/>')).toContain('<m:groupChr>')
  expect(accentXml('→', false, '<m:e/>')).toContain('\u20d7')
})
