import { errorText as text } from './errorText.ts'

/** What can go wrong with changing the fields of many articles. */
export const EDIT_ERROR_TEXTS = {
  'edits.held': text(
    'input',
    ['这篇稿件正由别人编辑，没有改。', '稿件没有变化。等对方关闭，或请对方交出编辑权后再改。'],
    ['Somebody else is editing the article; it was not changed.', 'Wait until they close it, or ask them for it.'],
  ),
  'edits.unsaved': text(
    'input',
    ['这篇稿件有没有保存的文字，没有改。', '稿件没有变化。先打开它保存，再改。'],
    ['The article holds text that was not saved; it was not changed.', 'Open it and save it first.'],
  ),
  'edits.changed': text(
    'input',
    ['字段已经不是当时的内容，没有改。', '稿件没有变化。刷新后再看一次。'],
    ['The field holds something else by now; it was not changed.', 'Refresh, and look at it again.'],
  ),
  'edits.overLimit': text(
    'input',
    ['改后超出导出方案的长度上限，没有改。', '稿件没有变化。把内容改短，或换一个导出方案。'],
    ['It would be longer than the profile allows; it was not changed.', 'Shorten it, or choose another profile.'],
  ),
  'edits.badValue': text(
    'input',
    ['这个字段不能填这样的内容，没有改。', '稿件没有变化。日期写 2016-05-19，链接以 https:// 开头，选项写名称。'],
    [
      'The field cannot hold this; it was not changed.',
      'A date is written 2016-05-19, an address begins with https://, a choice is named.',
    ],
  ),
  'edits.fixed': text(
    'input',
    ['这一列不能在表里改。', '稿件没有变化。封面和附件在稿件里改，状态在审核里改。'],
    ['This column cannot be changed in the table.', 'Pictures are changed in the article, the state by its review.'],
  ),
  'edits.running': text(
    'input',
    ['另一批修改还没有做完。', '它不受影响。等它做完，或先停下它。'],
    ['Another batch of changes is still running.', 'It goes on. Wait for it, or stop it first.'],
  ),
  'edits.noPlan': text(
    'input',
    ['这份预演已经过期，没有改。', '稿件没有变化。再预演一次。'],
    ['This dry run is out of date; nothing was changed.', 'Make another dry run.'],
  ),
  'edits.nothingToUndo': text(
    'input',
    ['没有可以撤销的修改。', '稿件没有变化。'],
    ['There is no change to undo.', 'The articles are as they were.'],
  ),
  'edits.badQuery': text(
    'input',
    ['查找式有没看懂的部分，没有预演。', '稿件没有变化。请按提示改好查找式：否则会改到别的稿件。'],
    ['Part of the search was not understood; nothing was planned.', 'Mend it first: it would change other articles.'],
  ),
  'edits.badTable': text(
    'input',
    ['这不是可以读回的表格。', '稿件没有变化。表格第一行是列名，其中一列是“编号”；请用这里导出的表格修改后再读回。'],
    [
      'This is not a table that can be read back.',
      'Its first line names the columns, one of them “ID”. Change a table that was written here, then read it back.',
    ],
  ),
  'edits.workbook': text(
    'input',
    ['这是 Excel 工作簿，读回时要用 CSV。', '稿件没有变化。在表格程序里另存为 CSV（UTF-8），再读回。'],
    [
      'This is a workbook; what is read back has to be CSV.',
      'Nothing was changed. Save it as CSV (UTF-8), then read it back.',
    ],
  ),
  'edits.unknownId': text(
    'input',
    ['稿库里没有这个编号，这一行没有用。', '其余各行不受影响。'],
    ['The library has no such ID; this line was left out.', 'The other lines are not affected.'],
  ),
  'edits.unknownColumn': text(
    'input',
    ['没有叫这个名字的列，这一列没有用。', '其余各列不受影响。列名用字段的中文名或英文名。'],
    [
      'There is no column of this name; it was left out.',
      'The others are not affected. Name it as the field is named.',
    ],
  ),
  'edits.twiceColumn': text(
    'input',
    ['表格里有两列是同一个字段，两列都没有用。', '其余各列不受影响。删去其中一列再读回。'],
    [
      'Two columns of the table are the same field; neither was used.',
      'The others are not affected. Remove one of them.',
    ],
  ),
  'edits.twiceId': text(
    'input',
    ['这个编号在表格里不止一行，只用了第一行。', '其余各行不受影响。'],
    ['This ID stands on more than one line; only the first was used.', 'The other lines are not affected.'],
  ),
  'edits.longLine': text(
    'input',
    ['这一行的格数比列名多，没有用。', '其余各行不受影响。多半是内容里的逗号没有加引号。'],
    [
      'This line has more cells than there are columns; it was left out.',
      'A comma in a text may have lost its quotes.',
    ],
  ),
  'lists.gone': text(
    'input',
    ['名单里已经没有这一项。', '稿件和名单的其他各项不受影响。可能是别人刚改过。'],
    ['The list has no such entry any more.', 'Nothing else is affected. Somebody may have changed it just now.'],
  ),
  'lists.badValue': text(
    'input',
    ['名单里不能放这样的一项。', '名单没有变化。名称不能是空的，也不能超过 200 字。'],
    ['The list cannot hold this.', 'It was not changed. A name must not be empty, nor longer than 200 characters.'],
  ),
  'lists.many': text(
    'input',
    ['名单已经很长，没有再收。', '名单没有变化。请先移出不用的。'],
    ['The list is long enough; nothing was added.', 'Remove what is not used first.'],
  ),
  'views.taken': text(
    'input',
    ['已经有叫这个名字的视图。', '原来的视图没有变化。请换一个名字。'],
    ['A view of this name is there already.', 'It was not changed. Choose another name.'],
  ),
  'views.gone': text(
    'input',
    ['这个视图已经被别人删除。', '稿件不受影响。'],
    ['Somebody has removed this view.', 'The articles are not affected.'],
  ),
  'views.many': text(
    'input',
    ['视图已经够多了，没有保存。', '请先删除不用的视图。'],
    ['There are too many views; it was not kept.', 'Remove one that is not used first.'],
  ),
} as const
