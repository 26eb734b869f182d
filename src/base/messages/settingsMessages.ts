import type { MessageTable } from './message.ts'

/** Words of the settings room. */
export const settingsMessages = {
  'settings.title': { zh: '设置', en: 'Settings' },
  'settings.language': { zh: '界面语言', en: 'Language' },
  'settings.language.zh': { zh: '中文', en: '中文' },
  'settings.language.en': { zh: 'English', en: 'English' },
  'settings.theme': { zh: '明暗', en: 'Appearance' },
  'settings.theme.system': { zh: '跟随系统', en: 'Follow the system' },
  'settings.theme.light': { zh: '浅色', en: 'Light' },
  'settings.theme.dark': { zh: '深色', en: 'Dark' },
  'settings.paperFontSize': { zh: '稿纸字号', en: 'Paper type size' },
  'settings.pixels': { zh: '{n} 像素', en: '{n} px' },
  'settings.person': { zh: '我的姓名', en: 'My name' },
  'settings.personHint': {
    zh: '写入稿件的工作记录，只作记录，不作身份证明。',
    en: 'Goes into the record of the work; a record, not a proof of identity.',
  },
  'settings.version': { zh: '清样 {version}', en: 'Qingyang {version}' },
} as const satisfies MessageTable
