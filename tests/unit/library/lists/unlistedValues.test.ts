import { expect, it } from 'vitest'
import { emptyMetadata, withPatch } from '../../../../src/article/metadata.ts'
import { readLists } from '../../../../src/library/lists/readLists.ts'
import { unlistedValues } from '../../../../src/library/lists/unlistedValues.ts'

const LISTS = readLists({ lists: { source: ['求是'], channelPath: ['理论/党建'] } })
const of = (field: Parameters<typeof unlistedValues>[0], fields: Parameters<typeof withPatch>[1]) =>
  unlistedValues(field, LISTS, withPatch(emptyMetadata(), fields))

it('names what a list has not, and nothing while a list is empty', () => {
  expect(of('source', { source: '新华社' })).toEqual(['新华社'])
  expect(of('source', { source: ' 求是 ' })).toEqual([])
  expect(of('source', { source: '' })).toEqual([])
  expect(of('editors', { editors: ['丁涛'] })).toEqual([])
})

it('knows a channel in which a listed one lies', () => {
  expect(of('channelPath', { channelPath: ['理论'] })).toEqual([])
  expect(of('channelPath', { channelPath: ['理论', '经济'] })).toEqual(['理论/经济'])
})
