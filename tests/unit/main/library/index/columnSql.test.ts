import { expect, it } from 'vitest'
import { columnSql, groupSql } from '../../../../../main/library/index/columnSql.ts'

it('reads a list as its items joined, and everything else as it is', () => {
  expect(columnSql('editors').read('["钟义见","丁涛"]')).toBe('钟义见、丁涛')
  expect(columnSql('title').read('["不是名单"]')).toBe('["不是名单"]')
  expect(columnSql('characters').read(1200)).toBe(1200)
})

it('asks the metadata only for what has no column of its own', () => {
  expect(columnSql('stage').expression).toBe('a.stage')
  expect(columnSql('source').expression).toBe("json_extract(a.metadata, '$.source')")
})

it('reads what is not known as nothing, and groups by the heaviest finding', () => {
  expect(columnSql('findings').read(null)).toBe('')
  expect(groupSql('findings').read(null)).toBe('')
  expect(groupSql('findings').expression).toContain("THEN 'error'")
  expect(groupSql('stage').expression).toBe('a.stage')
})
