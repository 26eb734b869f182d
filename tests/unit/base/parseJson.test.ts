import { expect, it } from 'vitest'
import { parseJson, parseTexts } from '../../../src/base/parseJson.ts'

it('reads JSON, and gives null for anything else', () => {
  expect(parseJson('{"甲":[1,null]}')).toEqual({ 甲: [1, null] })
  for (const text of ['', 'null', '{', '甲', 'undefined', '[1,]']) expect(parseJson(text)).toBeNull()
})

it('reads so many texts, no more and no fewer, and nothing but texts', () => {
  expect(parseTexts('["甲",""]', 2)).toEqual(['甲', ''])
  for (const text of ['["甲"]', '["甲","乙","丙"]', '["甲",1]', '{"0":"甲","1":"乙","length":2}', '"甲乙"', '[', ''])
    expect(parseTexts(text, 2)).toBeNull()
})
