import type { MessageTable } from './message.ts'

/** Words of the review steps (审校流程) of a library. */
export const stepMessages = {
  'steps.open': { zh: '审校流程…', en: 'Review Steps…' },
  'steps.openHint': {
    zh: '本稿库用哪几审，各叫什么，要不要单独校对。',
    en: 'Which reviews this library has, their names, and whether each has a proof.',
  },
  'steps.title': { zh: '审校流程', en: 'Review steps' },
  'steps.explained': {
    zh: '随稿库保存，对所有同事生效。终审不能省；一个人不能审两次。',
    en: 'Kept with the library, for everybody. The last review always stays, and nobody does two of them.',
  },
  'steps.table': { zh: '审次', en: 'Steps' },
  'steps.use.firstReview': { zh: '第一审', en: 'First step' },
  'steps.use.secondReview': { zh: '第二审', en: 'Second step' },
  'steps.use.finalReview': { zh: '最后一审', en: 'Last step' },
  'steps.review': { zh: '审的名称', en: 'Review' },
  'steps.proof': { zh: '校的名称', en: 'Proof' },
  'steps.noProof': { zh: '不另设校对', en: 'No proof of its own' },
  'steps.nameOf': { zh: '{step}：{part}', en: '{step}: {part}' },
  'steps.proofHint': {
    zh: '校的名称留空，就由审的人一并校对。名称不超过 {n} 个字，或 {letters} 个字母。',
    en: 'Where the proof is left empty, the reviewer proofreads too. Names have {n} 汉字 or {letters} letters at most.',
  },
  'steps.way': { zh: '稿件依次经过', en: 'The way of an article' },
  'steps.and': { zh: '、', en: ', ' },
  'steps.moved': {
    zh: '停用的审次里还有稿件时，由后面的审次接着办，不会卡住；改名以前的审核记录仍用原来的名称。',
    en: 'An article that waits in a step that is switched off goes on with the next one. What was recorded before a change of names keeps the old ones.',
  },
  'steps.reset': { zh: '恢复默认', en: 'Restore Defaults' },
  'steps.save': { zh: '保存', en: 'Save' },
  'steps.unsaved': { zh: '有改动，还没有保存', en: 'Changed, not saved yet' },
  'steps.saved': { zh: '已保存', en: 'Saved' },
  'steps.problems': { zh: '有 {count} 处要改', en: '{count} to correct' },
  'steps.elsewhere': {
    zh: '流程刚在别处改过，下面是新的流程。您改的还在，没有放上来。',
    en: 'The steps were changed elsewhere; these are the new ones. What you typed is kept, and not among them.',
  },
  'steps.takeMine': { zh: '换上我改的', en: 'Put Mine in Their Place' },
  'steps.giveUp': { zh: '放弃改动', en: 'Give Up the Changes' },
  'steps.broken': {
    zh: 'library.json 里的审校流程有不能用的内容，现按三审三校办理。保存或恢复默认以后就改好了。',
    en: 'The review steps in library.json hold something that cannot be used; the usual three reviews hold. Saving or restoring the defaults mends it.',
  },
  'steps.brokenShort': {
    zh: 'library.json 里的审校流程不能用，现按三审三校办理。请在“设置 → 审校流程”里改好。',
    en: 'The review steps in library.json cannot be used; the usual three reviews hold. Correct them in Settings → Review Steps.',
  },
  'steps.switchedOff': {
    zh: '这篇稿件原来等的审次已经停用，现由{review}接着办。',
    en: 'The step this article waited for is switched off; “{review}” takes it on.',
  },
  'steps.problem.empty': { zh: '要有名称', en: 'A name is needed' },
  'steps.problem.long': {
    zh: '太长，最多 {n} 个字，或 {letters} 个字母',
    en: 'Too long: {n} 汉字 or {letters} letters at most',
  },
  'steps.problem.marks': { zh: '不能有逗号、顿号、冒号、引号和竖线', en: 'No commas, colons, quotes or bars' },
  'steps.problem.same': { zh: '和前面的名称一样', en: 'The same as a name before' },
  'steps.problem.finalOff': { zh: '最后一审不能停用', en: 'The last step cannot be switched off' },
  'steps.problem.noTable': { zh: '写法不对，读不出审次', en: 'It is no table of steps' },
} as const satisfies MessageTable
