import { errorText as text } from './errorText.ts'

/** What can go wrong with the publishing profiles of a library, and with what they make. */
export const PROFILE_ERROR_TEXTS = {
  'profile.invalid': text(
    'input',
    ['导出方案里有不能用的内容，没有保存。', '原来的方案没有变化。请改好标出的项目再保存。'],
    [
      'The profile holds something that cannot be used; it was not saved.',
      'The profile is as it was. Correct what is marked, then save.',
    ],
  ),
  'profile.taken': text(
    'input',
    ['已有另一个方案使用这个代号，没有保存。', '原来的方案没有变化。请换一个代号。'],
    [
      'Another profile has this code name; nothing was saved.',
      'The profiles are as they were. Choose another code name.',
    ],
  ),
  'profile.changed': text(
    'storage',
    ['这个方案刚在别处改过或删除了，没有保存。', '别处的改动还在。请看过新的内容后再改。'],
    [
      'This profile was changed or removed elsewhere; nothing was saved.',
      'The other change stands. Look at it, then change it again.',
    ],
  ),
  'profile.last': text(
    'input',
    ['稿库至少要有一个导出方案，没有删除。', '方案没有变化。请先添加另一个方案。'],
    ['A library needs one profile at least; it was not removed.', 'The profile is as it was. Add another one first.'],
  ),
  'profile.broken': text(
    'input',
    ['这个导出方案里有不能用的内容，没有导出。', '什么也没有写出。请在“设置 → 导出方案”里改好它。'],
    [
      'This profile holds something that cannot be used; nothing was exported.',
      'Nothing was written. Correct it in Settings → Profiles.',
    ],
  ),
  'publish.stopped': text(
    'input',
    ['检查发现了错误，没有导出。', '什么也没有写出。请改好标出的地方再导出。'],
    ['The checks found errors; nothing was exported.', 'Nothing was written. Correct what is marked, then export.'],
  ),
  'publish.held': text(
    'input',
    ['有几处要先确认，没有导出。', '什么也没有写出。请改好标出的地方，或写明理由后继续导出。'],
    [
      'Something has to be confirmed first; nothing was exported.',
      'Nothing was written. Correct what is marked, or give a reason and export all the same.',
    ],
  ),
  'publish.busy': text(
    'usage',
    ['另一次批量导出还在进行，没有开始新的。', '正在进行的导出不受影响。请等它结束，或先取消它。'],
    ['Another export of many is going on; no new one was begun.', 'It goes on. Wait until it ends, or cancel it.'],
  ),
  'publish.notRecorded': text(
    'storage',
    ['文件已经导出，但没能写入导出记录。', '导出的文件和稿件都完好。请检查稿库所在的磁盘。'],
    [
      'The files were exported, but this could not be recorded.',
      'The files and the article are whole. Check the disk that the library lies on.',
    ],
  ),
} as const
