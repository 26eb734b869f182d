import { describe, expect, it } from 'vitest'
import { findEditors, findRole } from '../../../../../src/intake/webpage/fields/findEditors.ts'
import { helpReading } from './helpReading.ts'

const find = (after: string, more = '') => findEditors(helpReading('2020-01-01 09:00', after, '', more))?.value ?? []

describe('findEditors', () => {
  it.each([
    ['<div>(责编：汤诗瑶、丁涛)</div>', ['汤诗瑶', '丁涛']],
    ['<div>责任编辑：姚立伟_NT6056</div>', ['姚立伟']],
    ['<div>编辑：梁晨 责任编辑：周敏</div>', ['周敏']],
    ['<div>【编辑:姚清】</div>', ['姚清']],
    ['<div>责任编辑：</div>', []],
    ['<!-- 责任编辑：隐身 --><div hidden>责任编辑：隐身</div>', []],
    ['<div><span>责任编辑：</span><div>周敏</div></div>', ['周敏']],
  ])('%s', (after, editors) => {
    expect(find(after)).toEqual(editors)
  })

  it('reads names without a sign, and other roles by theirs', () => {
    const reading = helpReading('2020-01-01', '', '', '<p>编辑 刘晓阳 校对 李铭</p>')
    expect(findEditors(reading)?.value).toEqual(['刘晓阳'])
    expect(findRole(reading, 'proofreader')?.value).toEqual(['李铭'])
    expect(findRole(reading, 'reviewer')).toBeNull()
  })
})
