import { expect, it } from 'vitest'
import { translate } from '../../../../../src/base/messages/translate.ts'
import type { LockStanding } from '../../../../../src/saving/lock/lockStanding.ts'
import { lockWords, personWords, type Words } from '../../../../../renderer/app/lock/lockWords.ts'

const t: Words = (key, values) => translate('zh', key, values)
const person = { person: '钟义见', machine: 'desk-2' }

it('names a person as well as it is known', () => {
  expect(personWords(person, t)).toBe('钟义见（desk-2）')
  expect(personWords({ person: '', machine: 'desk-2' }, t)).toBe('desk-2 上的编辑')
  expect(personWords({ person: '钟义见', machine: '' }, t)).toBe('钟义见')
  expect(personWords({ person: '', machine: '' }, t)).toBe('另一位编辑')
})

const held = (minutes: number, asking: 'no' | 'waiting' | 'declined' = 'no'): LockStanding => ({
  kind: 'held',
  by: { ...person, minutes },
  asking,
})

it.each<[LockStanding, string]>([
  [held(0), '钟义见（desk-2）刚开始编辑这篇稿件。'],
  [held(12), '钟义见（desk-2）正在编辑这篇稿件，已有约 12 分钟。'],
  [held(130), '钟义见（desk-2）正在编辑这篇稿件，已有约 2 小时。'],
  [held(12, 'waiting'), '已请钟义见（desk-2）交出编辑权，正在等对方答复。'],
  [held(12, 'declined'), '钟义见（desk-2）还要继续编辑，暂时没有交出。'],
  [
    { kind: 'stale', by: { ...person, minutes: 1 }, gone: false },
    '钟义见（desk-2）打开着这篇稿件，但已有一会儿没有回应。',
  ],
  [
    { kind: 'stale', by: { ...person, minutes: 1 }, gone: true },
    '钟义见（desk-2）的清样没有正常退出，这篇稿件还锁着。',
  ],
  [{ kind: 'free' }, '现在没有人在编辑这篇稿件。'],
  [{ kind: 'given', to: person }, '编辑权已交给钟义见（desk-2）。'],
  [{ kind: 'given', to: null }, '您已交出编辑权。'],
  [{ kind: 'mine', askedBy: person }, ''],
  [{ kind: 'none' }, ''],
])('says how it stands: %j', (lock, words) => {
  expect(lockWords(lock, t)).toBe(words)
})
