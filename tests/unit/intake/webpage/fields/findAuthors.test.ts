import { describe, expect, it } from 'vitest'
import { findAuthors } from '../../../../../src/intake/webpage/fields/findAuthors.ts'
import { helpReading } from './helpReading.ts'

const find = (info: string, more = '', head = '') => findAuthors(helpReading(info, '', head, more))?.value ?? []

describe('findAuthors', () => {
  it.each([
    ['2020-01-01 09:00 作者：梁晨 周敏', '', ['梁晨', '周敏']],
    ['作者：网络整理', '', ['网络整理']],
    ['作者： 来源：青溪网', '', []],
    ['<p>青溪网记者 梁晨</p><p>2020-01-01</p>', '', ['梁晨']],
    ['【文/观察者网 梁晨】', '', ['梁晨']],
    ['2020-01-01 09:00', '<p>作者︱春春</p>', ['春春']],
    ['2020-01-01 09:00', '<p>他说，路修好了，灯也亮了，大家都很高兴。（梁晨）</p>', ['梁晨']],
    ['2020-01-01 09:00', '<p>他说，路修好了，灯也亮了，大家都很高兴。（文旅局）</p>', []],
    ['□ 梁晨', '', ['梁晨']],
  ])('%s %s', (info, more, authors) => {
    expect(find(info, more)).toEqual(authors)
  })

  it('takes a told name only where it is shown, and never the editor’s', () => {
    expect(find('<i>kingname</i> 2020-01-01', '', '<meta name="author" content="kingname">')).toEqual([])
    expect(find('<i class="author">kingname</i> 2020-01-01', '', '<meta name="author" content="kingname">')).toEqual([
      'kingname',
    ])
    expect(find('2020-01-01', '', '<meta name="author" content="梁晨">')).toEqual([])
  })
})
