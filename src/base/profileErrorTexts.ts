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
  'template.wrong': text(
    'input',
    ['模板有写错的地方，没有生成网页。', '稿件没有变化，什么也没有写出。请在“设置 → 导出方案 → 模板”里改好这一行。'],
    [
      'The template is wrong; no page was made.',
      'The article is as it was and nothing was written. Correct this line in Settings → Profiles → Templates.',
    ],
  ),
  'template.missing': text(
    'input',
    [
      '找不到导出方案要用的模板，没有导出。',
      '什么也没有写出。请在方案里另选模板，或把文件放回稿库的 templates 文件夹。',
    ],
    [
      'The template of this profile is not there; nothing was exported.',
      'Nothing was written. Choose another in the profile, or put the file back into the library’s templates folder.',
    ],
  ),
  'template.late': text(
    'input',
    ['模板运行超过 5 秒，已经停止，没有生成网页。', '稿件没有变化，什么也没有写出。请检查模板里有没有没完没了的循环。'],
    [
      'The template ran for more than 5 seconds and was stopped; no page was made.',
      'The article is as it was and nothing was written. Look for a loop in the template that does not end.',
    ],
  ),
  'template.large': text(
    'input',
    [
      '模板太大，或生成的网页太大，已经停止，没有生成网页。',
      '稿件没有变化，什么也没有写出。请检查模板里的循环和引用。',
    ],
    [
      'The template, or the page it makes, is too large; it was stopped and no page was made.',
      'The article is as it was and nothing was written. Look at the loops in the template and at what it takes in.',
    ],
  ),
  'template.active': text(
    'input',
    [
      '网页里会运行模板没有原样写出的脚本，没有生成网页。',
      '什么也没有写出。脚本要在模板里一字不差地写好，不能用稿件的内容拼成。',
    ],
    [
      'The page would run a script that the template does not hold word for word; no page was made.',
      'Nothing was written. A script has to stand in the template as it is, without anything of the article in it.',
    ],
  ),
  'template.changed': text(
    'storage',
    ['这个模板刚在别处改过，没有动它。', '别处的改动还在，您写的也还在窗口里。请复制出来，重新打开模板后再改。'],
    [
      'This template was changed elsewhere; it was left as it is.',
      'The other change stands, and yours is still in the window. Copy it, open the template anew and change it again.',
    ],
  ),
  'template.name': text(
    'input',
    ['模板的文件名不能用，没有保存。', '请用文字、数字、“-”和“_”，以 .liquid 结尾，不超过 60 个字。'],
    [
      'This cannot be the name of a template; it was not saved.',
      'Use letters, digits, “-” and “_”, 60 at most, with .liquid at the end.',
    ],
  ),
  'publish.stopped': text(
    'input',
    ['检查发现了错误，没有导出。', '什么也没有写出。请改好标出的地方再导出；确需导出，要写明理由。'],
    [
      'The checks found errors; nothing was exported.',
      'Nothing was written. Correct what is marked, or give a reason that is recorded.',
    ],
  ),
  'publish.held': text(
    'input',
    ['有几处要先确认，没有导出。', '什么也没有写出。请改好标出的地方，或确认后继续导出。'],
    [
      'Something has to be confirmed first; nothing was exported.',
      'Nothing was written. Correct what is marked, or confirm it and export all the same.',
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
