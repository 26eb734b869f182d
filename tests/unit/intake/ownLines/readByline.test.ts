import { describe, expect, it } from 'vitest'
import { readByline, readBylinePlace } from '../../../../src/intake/ownLines/readByline.ts'

describe('readByline', () => {
  it.each([
    ['本报记者 张三 通讯员 李四', ['张三', '李四'], true],
    ['□张三', ['张三'], true],
    ['张三　李四', ['张三', '李四'], false],
    ['张 三', ['张三'], false],
  ])('%s', (line, names, isMarked) => {
    expect(readByline(line)).toEqual({ names, isMarked })
  })

  it.each(['乡村道路', '张三说，路要修。', '一、背景', '编辑 李四', '', '——青溪县调查'])(
    'takes none of any other line: %s',
    (line) => {
      expect(readByline(line)).toBeNull()
    },
  )
})

it('reads the affiliation in a bracket under the writers', () => {
  expect(readBylinePlace('（青溪大学 公共管理学院，青溪 100000）')).toBe('青溪大学 公共管理学院，青溪 100000')
  expect(readBylinePlace('（上接第一版）')).toBeNull()
  expect(readBylinePlace('青溪大学')).toBeNull()
})
