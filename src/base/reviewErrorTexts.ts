import { errorText as text } from './errorText.ts'

/** Why a review decision was not taken. */
export const REVIEW_ERROR_TEXTS = {
  'review.notNow': text(
    'input',
    ['稿件现在的状态不能这样处理。', '稿件没有变化。请看一下它现在的状态，可能别人刚刚处理过。'],
    [
      'This cannot be done with the article in its present state.',
      'It was not changed. Look at its state; somebody may just have decided.',
    ],
  ),
  'review.noName': text(
    'input',
    ['没有姓名，不能记入审核记录。', '稿件没有变化。请先填写姓名。'],
    ['A decision cannot be recorded without a name.', 'The article was not changed. Enter your name first.'],
  ),
  'review.noOpinion': text(
    'input',
    ['退回、废稿和重新打开都要写明理由。', '稿件没有变化。请先填写意见。'],
    ['Returning, spiking and reopening need a reason.', 'The article was not changed. Write an opinion first.'],
  ),
  'review.samePerson': text(
    'input',
    ['同一个人不能担任两个审次。', '稿件没有变化。请由另一位同事审核。'],
    ['The same person cannot do two of the reviews.', 'The article was not changed. Ask a colleague to review it.'],
  ),
  'review.proofFirst': text(
    'input',
    ['这一审的校对还没有完成。', '稿件没有变化。请先记下校对，再通过审核。'],
    [
      'The proofreading of this step is not done.',
      'The article was not changed. Record the proof, then pass the review.',
    ],
  ),
  'review.proofDone': text(
    'input',
    ['这一次校对已经记过了。', '稿件没有变化，不必再记。'],
    ['This proof is recorded already.', 'The article was not changed; there is no need to record it again.'],
  ),
  'review.badSteps': text(
    'input',
    ['审校流程里有不能用的内容，没有保存。', '原来的流程没有变化。请改好标出的项目再保存。'],
    [
      'The review steps hold something that cannot be used; they were not saved.',
      'The steps are as they were. Correct what is marked, then save.',
    ],
  ),
  'review.stepsChanged': text(
    'storage',
    ['审校流程刚在别处改过，没有保存。', '别处的改动还在。请看过新的流程后再改。'],
    [
      'The review steps were changed elsewhere; nothing was saved.',
      'The other change stands. Look at it, then change them again.',
    ],
  ),
  'review.stepsBroken': text(
    'input',
    [
      'library.json 里的审校流程有不能用的内容，现按三审三校办理。',
      '稿库和稿件都完好。请在“设置 → 审校流程”里改好，或恢复默认。',
    ],
    [
      'The review steps in library.json hold something that cannot be used; the usual three reviews hold.',
      'The library and its articles are whole. Correct them in Settings → Review Steps, or restore the defaults.',
    ],
  ),
  'review.unsaved': text(
    'input',
    ['稿件还有没保存的改动，没有记入审核。', '改动都在。请先保存稿件，再作决定。'],
    ['The article has unsaved changes; nothing was recorded.', 'The changes are safe. Save the article, then decide.'],
  ),
} as const
