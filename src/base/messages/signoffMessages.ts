import type { MessageTable } from './message.ts'

/** Words of the review: 三审三校. */
export const signoffMessages = {
  'signoff.tab': { zh: '审核', en: 'Review' },
  'signoff.now': { zh: '当前状态', en: 'State' },
  'signoff.steps': { zh: '三审三校', en: 'Steps' },
  'signoff.open': { zh: '未办', en: 'open' },
  'signoff.who': { zh: '姓名', en: 'Name' },
  'signoff.role': { zh: '职务', en: 'Role' },
  'signoff.opinion': { zh: '意见', en: 'Opinion' },
  'signoff.opinionHint': { zh: '退回、废稿、重新打开须写明理由', en: 'Returning, spiking and reopening need a reason' },
  'signoff.handIn': { zh: '送审', en: 'Hand in' },
  'signoff.pass': { zh: '{step}通过', en: 'Pass: {step}' },
  'signoff.proof': { zh: '{step}完成', en: 'Done: {step}' },
  'signoff.return': { zh: '退回', en: 'Return' },
  'signoff.withdraw': { zh: '撤回', en: 'Withdraw' },
  'signoff.spike': { zh: '废稿', en: 'Spike' },
  'signoff.reopen': { zh: '重新打开', en: 'Reopen' },
  'signoff.record': { zh: '审核记录', en: 'Record' },
  'signoff.none': { zh: '还没有记录', en: 'Nothing recorded yet' },
  'signoff.edited': { zh: '{step}后改动，重新待审', en: 'Edited after “{step}”: open again' },
  'signoff.exported': { zh: '已导出', en: 'Exported' },
  'signoff.print': { zh: '打印审稿单', en: 'Print the Sheet' },
  'signoff.notice': {
    zh: '这里是办理记录，不是身份证明：姓名由办理人自己填写。',
    en: 'This is a record, not a proof of identity: everybody enters their own name.',
  },
  'signoff.digest': { zh: '所审文本', en: 'Text read' },
  'signoff.sheet': { zh: '审稿单', en: 'Review sheet' },
  'signoff.when': { zh: '时间', en: 'Time' },
  'signoff.what': { zh: '事项', en: 'Decision' },
  'signoff.reopened': {
    zh: '{review}后的文本有改动，已重新待{review}。',
    en: 'The text was changed after “{review}”; “{review}” is open again.',
  },
  'signoff.reopenedHint': {
    zh: '审核记录里已经写明。请再办一次{work}。',
    en: 'The record says so. Once more: {work}.',
  },
  'signoff.readOnly': {
    zh: '这篇稿件现在只能查看，不能办理。',
    en: 'The article can only be read now; nothing can be decided.',
  },
  'signoff.why.notNow': { zh: '现在的状态不能这样处理', en: 'Not in the present state' },
  'signoff.why.noName': { zh: '先填写姓名', en: 'Enter your name first' },
  'signoff.why.noOpinion': {
    zh: '退回、废稿、重新打开：先写意见',
    en: 'To return, spike or reopen, write an opinion first',
  },
  'signoff.why.samePerson': { zh: '已审过一个审次，不能再审', en: 'Has done one of the reviews already' },
  'signoff.why.proofFirst': { zh: '先完成这一审的校对', en: 'Do the proof of this step first' },
  'signoff.why.proofDone': { zh: '这一次校对已经完成', en: 'This proof is done' },
} as const satisfies MessageTable
