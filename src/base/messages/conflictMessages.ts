import type { MessageTable } from './message.ts'

/** Words of the conflict room. */
export const conflictMessages = {
  'conflict.banner.reading': {
    zh: '这篇稿件在别处被改动过。自动保存已停止，您的文字还在这里。',
    en: 'This article was changed elsewhere. Saving by itself has stopped; your text is still here.',
  },
  'conflict.banner.clean': {
    zh: '这篇稿件在别处被改动过，两边改的地方互不冲突，可以合并。您的文字还在这里，尚未写入磁盘。',
    en: 'This article was changed elsewhere. The changes do not touch and can be merged. Your text is still here, and nothing has been written.',
  },
  'conflict.banner.untouched': {
    zh: '这篇稿件在别处被改动过；您这里没有改动。可以载入新的版本。',
    en: 'This article was changed elsewhere; nothing was changed here. You can load the new version.',
  },
  'conflict.banner.disputed': {
    zh: '这篇稿件在别处被改动过，有 {n} 处两边都改了，请您选定。您的文字还在这里，尚未写入磁盘。',
    en: 'This article was changed elsewhere, and {n} places were changed by both: choose for them. Your text is still here, and nothing has been written.',
  },
  'conflict.banner.losses': {
    zh: '对方的文件有 {n} 处内容未能完整读取。',
    en: '{n} places of the other version could not be read whole.',
  },
  'conflict.merge': { zh: '合并两边的改动', en: 'Merge Both' },
  'conflict.mergeView': { zh: '查看并合并', en: 'Look and Merge' },
  'conflict.load': { zh: '载入新版本', en: 'Load the New Version' },
  'conflict.showDifferences': { zh: '查看差异', en: 'Show Differences' },
  'conflict.keepMine': { zh: '保留我的', en: 'Keep Mine' },
  'conflict.takeTheirs': { zh: '采用对方的', en: 'Take Theirs' },
  'conflict.saveCopy': { zh: '另存为副本', en: 'Save as a Copy' },
  'conflict.merged': { zh: '已合并两边的改动。', en: 'Both versions were merged.' },
  'conflict.mergedHint': {
    zh: '按撤销键可以退回合并前的正文；对方的版本保留在稿件文件夹的 history 里。',
    en: 'Undo brings your text back; the other version is kept in the article’s history folder.',
  },

  'conflict.title': { zh: '合并两边的改动', en: 'Merge both versions' },
  'conflict.back': { zh: '返回稿件', en: 'Back to the Article' },
  'conflict.tabs': { zh: '看哪一份', en: 'Which version' },
  'conflict.tab.merge': { zh: '合并', en: 'Merged' },
  'conflict.tab.mine': { zh: '我的', en: 'Mine' },
  'conflict.tab.theirs': { zh: '对方的', en: 'Theirs' },
  'conflict.tab.base': { zh: '原稿', en: 'Original' },
  'conflict.noBase': {
    zh: '找不到两边开始改动前的原稿，所有不同之处都请您选定。',
    en: 'What both began with is not known any more: choose for every difference.',
  },
  'conflict.sheet': { zh: '稿件内容', en: 'Article' },
  'conflict.legend': {
    zh: '加下划线的是新加的，划掉的是删去的。',
    en: 'Underlined was added, struck through was removed.',
  },
  'conflict.unchanged': { zh: '没有改动。', en: 'Nothing was changed.' },
  'conflict.by.mine': { zh: '我改的', en: 'Changed by me' },
  'conflict.by.theirs': { zh: '对方改的', en: 'Changed by them' },
  'conflict.by.both': { zh: '两边改的', en: 'Changed by both' },
  'conflict.hidden': { zh: '… 未改动的 {n} 段，点此显示', en: '… {n} unchanged blocks, show them' },
  'conflict.place': { zh: '第 {n} 处，共 {all} 处', en: 'Place {n} of {all}' },
  'conflict.placeField': { zh: '第 {n} 处，共 {all} 处：{field}', en: 'Place {n} of {all}: {field}' },
  'conflict.side.mine': { zh: '我的', en: 'Mine' },
  'conflict.side.theirs': { zh: '对方的', en: 'Theirs' },
  'conflict.side.base': { zh: '原稿', en: 'Original' },
  'conflict.gone': { zh: '（删去了这里）', en: '(removed)' },
  'conflict.empty': { zh: '（空）', en: '(empty)' },
  'conflict.choose': { zh: '这一处用', en: 'Here take' },
  'conflict.choose.mine': { zh: '用我的', en: 'Mine' },
  'conflict.choose.theirs': { zh: '用对方的', en: 'Theirs' },
  'conflict.choose.both': { zh: '都保留', en: 'Both' },
  'conflict.left': { zh: '还有 {n} 处没有选定。', en: '{n} places are left to choose.' },
  'conflict.ready': { zh: '可以完成了。', en: 'Ready.' },
  'conflict.finish': { zh: '完成合并', en: 'Finish Merging' },
  'conflict.fields': { zh: '元数据', en: 'Metadata' },
  'conflict.body': { zh: '正文', en: 'Text' },

  'conflict.recovered.title': { zh: '恢复的内容与上次保存的差异', en: 'What came back, beside the last save' },
  'conflict.recovered.same': {
    zh: '恢复的内容与上次保存的相同。',
    en: 'What came back is the same as what was saved.',
  },
} as const satisfies MessageTable
