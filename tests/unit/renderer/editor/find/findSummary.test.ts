import { describe, expect, it } from 'vitest'
import { findSummary } from '../../../../../renderer/editor/find/findSummary.ts'
import { MOST_FOUND, type FindView } from '../../../../../renderer/editor/find/findView.ts'
import { EMPTY_QUERY } from '../../../../../src/article/find/searchQuery.ts'
import { translate } from '../../../../../src/base/messages/translate.ts'

const VIEW: FindView = {
  ...{ mode: 'find', query: { ...EMPTY_QUERY, text: '党建' }, replacement: '', inSelection: false },
  ...{ count: 3, at: 2, trouble: null, replaced: null },
}
const said = (more: Partial<FindView>) =>
  findSummary({ ...VIEW, ...more }, (key, values) => translate('zh', key, values))

describe('findSummary', () => {
  it.each([
    [{}, '2 / 3'],
    [{ at: 0 }, '共 3 处'],
    [{ count: 0, at: 0 }, '没有找到'],
    [{ query: EMPTY_QUERY, count: 0 }, ''],
    [{ count: MOST_FOUND, at: 1 }, `1 / ${MOST_FOUND}+`],
    [{ replaced: 3, count: 0 }, '已替换 3 处'],
    [{ trouble: 'slow', count: 0 }, '表达式太慢，已停止'],
    [{ trouble: 'pattern', count: 0 }, '表达式写法有误'],
  ] as const)('says how a search stands: %o', (more, words) => {
    expect(said(more)).toBe(words)
  })
})
