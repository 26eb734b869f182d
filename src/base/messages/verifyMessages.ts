import type { MessageTable } from './message.ts'

/** What `verify` finds in a library, in words (`verify.<kind>`). */
export const verifyMessages = {
  'verify.libraryMissing': { zh: 'library.json 不在了', en: 'library.json is missing' },
  'verify.libraryBroken': { zh: 'library.json 已损坏', en: 'library.json is damaged' },
  'verify.libraryNewer': { zh: '稿库由更新版本的清样建立', en: 'a newer version made the library' },
  'verify.articleMissing': { zh: '稿件文件夹里没有 article.json', en: 'the folder has no article.json' },
  'verify.articleBroken': { zh: 'article.json 已损坏，无法读取', en: 'article.json is damaged and cannot be read' },
  'verify.articleLosses': {
    zh: 'article.json 有内容不合格式，打开时会按能读的部分显示；修复命令不会动它',
    en: 'part of article.json is not as it should be and would be repaired when opened; repair leaves it alone',
  },
  'verify.articleNewer': { zh: '稿件由更新版本的清样保存，只能查看', en: 'a newer version saved the article' },
  'verify.notAnArticle': { zh: 'articles 里有不是稿件的东西', en: 'not an article' },
  'verify.assetMissing': { zh: '图片或附件不在了', en: 'the picture or attachment is gone' },
  'verify.assetChanged': { zh: '图片或附件与记录不符，可能损坏或被换过', en: 'the file differs from its record' },
  'verify.assetWrongHash': {
    zh: '文件名是内容校验值，但与内容不符',
    en: 'the name is a checksum that its content does not have',
  },
  'verify.assetNotPicture': { zh: '说是图片，但不能当图片读', en: 'said to be a picture, and is none' },
  'verify.assetAbsent': { zh: '稿件提到这个图片或附件，但从来没有文件', en: 'named, but its bytes never came' },
  'verify.assetUnrecorded': { zh: '新文件，下次保存时记入稿件', en: 'new; it is recorded with the next save' },
  'verify.journalBroken': { zh: '日志开头损坏，无法使用', en: 'the journal’s head is damaged' },
  'verify.journalDamaged': { zh: '日志中间有损坏的行', en: 'a line of the journal is damaged' },
  'verify.journalTorn': { zh: '日志最后一行没有写完', en: 'the journal’s last line is torn' },
  'verify.journalForeign': {
    zh: '日志与 article.json 对不上；打开稿件时会留在一旁',
    en: 'the journal does not go on from article.json; it is laid aside when the article is opened',
  },
  'verify.journalUnfit': { zh: '日志中有的改动无法应用', en: 'some of the journal does not fit' },
  'verify.journalUnsaved': {
    zh: '有没有保存的改动，打开后会恢复',
    en: 'unsaved changes; they come back when it is opened',
  },
  'verify.versionBroken': { zh: '历史版本已损坏', en: 'the version is damaged' },
  'verify.copyBroken': { zh: '保留的旧文件本来就无法读取', en: 'kept as it was: it could not be read then either' },
  'verify.versionUnknown': { zh: '不认识的历史文件', en: 'not a known kind of version' },
  'verify.temporary': { zh: '中断的写入留下的临时文件', en: 'a temporary file that a crash left' },
  'verify.temporaryFresh': { zh: '临时文件，可能正在写入', en: 'a temporary file; it may be in use' },
  'verify.unfinished': { zh: '没有建成的稿件', en: 'an article that was never finished' },
  'verify.unfinishedFresh': { zh: '可能正在建立的稿件', en: 'an article that may be in the making' },
  'verify.leftover': { zh: '正在彻底删除时中断，下次清空回收站时清掉', en: 'half removed; the next emptying takes it' },
  'verify.lockHeld': { zh: '有人正在编辑，或异常退出后留下的锁', en: 'locked' },
  'verify.lockBroken': { zh: '锁文件无法读取', en: 'the lock cannot be read' },
  'verify.deletionUnknown': { zh: '没有记下何时由谁删除', en: 'nothing tells when it was deleted' },
  'verify.unreadable': { zh: '磁盘不允许读取', en: 'the disk does not let it be read' },
} as const satisfies MessageTable
