import type { MessageTable } from './message.ts'

/** Words about who may edit an article. */
export const lockMessages = {
  'lock.person': { zh: '{person}（{machine}）', en: '{person} ({machine})' },
  'lock.someoneAt': { zh: '{machine} 上的编辑', en: 'An editor at {machine}' },
  'lock.someone': { zh: '另一位编辑', en: 'Another editor' },

  'lock.heldNow': { zh: '{who}刚开始编辑这篇稿件。', en: '{who} has just begun to edit this article.' },
  'lock.heldMinutes': {
    zh: '{who}正在编辑这篇稿件，已有约 {n} 分钟。',
    en: '{who} has been editing this article for about {n} {n|minute|minutes}.',
  },
  'lock.heldHours': {
    zh: '{who}正在编辑这篇稿件，已有约 {n} 小时。',
    en: '{who} has been editing this article for about {n} {n|hour|hours}.',
  },
  'lock.waiting': { zh: '已请{who}交出编辑权，正在等对方答复。', en: '{who} has been asked to hand the article over.' },
  'lock.declined': {
    zh: '{who}还要继续编辑，暂时没有交出。',
    en: '{who} goes on editing and has not handed the article over.',
  },
  'lock.stale': {
    zh: '{who}打开着这篇稿件，但已有一会儿没有回应。',
    en: '{who} has this article open, but has not been heard of for a while.',
  },
  'lock.gone': {
    zh: '{who}的清样没有正常退出，这篇稿件还锁着。',
    en: '{who} left without closing this article; it is still locked.',
  },
  'lock.free': { zh: '现在没有人在编辑这篇稿件。', en: 'Nobody is editing this article now.' },
  'lock.given': { zh: '编辑权已交给{who}。', en: 'The article was handed over to {who}.' },
  'lock.givenUp': { zh: '您已交出编辑权。', en: 'You have handed the article over.' },

  'lock.hint.reading': {
    zh: '您看到的是最近一次保存的内容，只能查看。',
    en: 'You see what was saved last, for reading.',
  },
  'lock.hint.newer': {
    zh: '对方刚保存了新的内容，您看到的还是之前的。',
    en: 'Something newer was saved since; you still see what was there before.',
  },
  'lock.hint.stale': {
    zh: '可能是对方的电脑休眠、断网或死机了。您可以等一等，也可以接管。',
    en: 'Their machine may be asleep, cut off, or stuck. You can wait, or take over.',
  },
  'lock.hint.gone': {
    zh: '接管后，对方没来得及保存的文字会一并显示出来，供您核对。',
    en: 'When you take over, what was not saved yet comes back for you to check.',
  },
  'lock.hint.free': {
    zh: '开始编辑时会重新读取稿件，从最新的内容写起。',
    en: 'The article is read again first, so that you go on from the latest text.',
  },
  'lock.hint.unsaved': {
    zh: '编辑权已不在您这里。您没有保存的文字还在这个窗口里，没有丢，也没有覆盖任何内容。',
    en: 'You may not write it any more. Your unsaved text is still in this window: nothing is lost, and nothing was overwritten.',
  },

  'lock.ask': { zh: '请求编辑', en: 'Ask to Edit' },
  'lock.askAgain': { zh: '再次请求', en: 'Ask Again' },
  'lock.take': { zh: '接管…', en: 'Take Over…' },
  'lock.edit': { zh: '开始编辑', en: 'Begin Editing' },
  'lock.regain': { zh: '取回编辑权', en: 'Edit Again' },
  'lock.readNewer': { zh: '读取最新内容', en: 'Read the Latest' },

  'lock.asked': { zh: '{who}想编辑这篇稿件。', en: '{who} would like to edit this article.' },
  'lock.asked.hint': {
    zh: '交出前会先保存。不方便时可以继续写，对方会看到您的答复。',
    en: 'Your text is saved before it is handed over. You can also go on; they will be told.',
  },
  'lock.give': { zh: '交出编辑权', en: 'Hand Over' },
  'lock.decline': { zh: '暂不交出', en: 'Not Now' },

  'lock.takeTitle': { zh: '接管这篇稿件？', en: 'Take over this article?' },
  'lock.takeSafe': {
    zh: '已经保存的内容不受影响。对方写下而没有保存的文字，凡是已记入日志的都会带过来，由您核对后再保存。',
    en: 'What is saved stays as it is. What they wrote and did not save comes along as far as it was journaled; you check it, then save.',
  },
  'lock.takeRisk': {
    zh: '如果对方只是电脑休眠或断网，恢复后他的窗口会变成只读：最后几秒的文字留在他那里，可以另存为新稿件，但不会自动并入。',
    en: 'If their machine was only asleep or cut off, their window becomes read-only when it is back: the last seconds of text stay there, can be saved as a new article, and are not merged by themselves.',
  },
  'lock.takeNow': { zh: '接管并编辑', en: 'Take Over and Edit' },
  'lock.takeWait': { zh: '再等一等', en: 'Wait' },
} as const satisfies MessageTable
