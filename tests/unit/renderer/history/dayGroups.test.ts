import { describe, expect, it } from 'vitest'
import { dayGroups } from '../../../../renderer/history/dayGroups.ts'
import { dayName } from '../../../../renderer/history/dayName.ts'
import { versionTime } from '../../../../renderer/history/versionTime.ts'
import type { VersionRow } from '../../../../src/contract/answers.ts'

const NOW = new Date(2026, 10, 23, 9, 30)
const row = (at: Date, characters: number | null, name = ''): VersionRow => ({
  version: at.toISOString(),
  at: at.getTime(),
  why: 'save',
  who: '',
  characters,
  name,
  bytes: 0,
  damaged: false,
})

describe('the days of a history', () => {
  const rows = [
    row(new Date(2026, 10, 23, 9), 120),
    row(new Date(2026, 10, 23, 8), null),
    row(new Date(2026, 10, 22, 23, 59), 100),
    row(new Date(2026, 10, 3, 8), 103),
  ]

  it('puts versions of one day together and tells how much longer each is than the one before', () => {
    const groups = dayGroups(rows)
    expect(groups.map(({ versions }) => versions.map(({ change }) => change))).toEqual([[20, null], [-3], [null]])
  })

  it('does not guess what the oldest one changed', () => {
    expect(dayGroups(rows).at(-1)?.versions[0]?.change).toBeNull()
    expect(dayGroups([])).toEqual([])
  })

  it('names days as people do', () => {
    const names = rows.map(({ at }) => dayName(at, NOW, 'zh'))
    expect(names).toEqual(['今天', '今天', '昨天', '11月3日'])
    expect(dayName(new Date(2025, 0, 1).getTime(), NOW, 'zh')).toBe('2025年1月1日')
  })

  it('calls a version by its name, else by its time', () => {
    expect(versionTime(row(new Date(2026, 10, 23, 8, 5), 1), NOW, 'zh')).toBe('今天 08:05')
    expect(versionTime(row(new Date(2026, 10, 22, 8, 5), 1, '送审稿'), NOW, 'zh')).toBe('“送审稿”')
  })
})
