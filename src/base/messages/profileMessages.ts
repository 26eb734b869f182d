import type { MessageTable } from './message.ts'

/** Words of the publishing profiles: what is wrong with one, and the desk where they are edited. */
export const profileMessages = {
  'profile.problem.text': { zh: '要填文字', en: 'must be text' },
  'profile.problem.choice': { zh: '不是可选的值', en: 'is none of the choices' },
  'profile.problem.number': {
    zh: '要填 {least} 到 {most} 的整数',
    en: 'must be a whole number from {least} to {most}',
  },
  'profile.problem.flag': { zh: '只能是“是”或“否”', en: 'must be true or false' },
  'profile.problem.list': { zh: '格式不对', en: 'has the wrong form' },
  'profile.problem.empty': { zh: '不能为空', en: 'must not be empty' },
  'profile.problem.long': { zh: '太长，最多 {most} 字', en: 'is too long: {most} characters at most' },
  'profile.problem.name': {
    zh: '只能用小写英文字母、数字和连字符，以字母开头，最多 40 个',
    en: 'takes small letters, digits and hyphens only, a letter first, 40 at most',
  },
  'profile.problem.taken': { zh: '已被另一个方案使用', en: 'is taken by another profile' },
  'profile.problem.field': { zh: '没有“{value}”这个项目', en: 'there is no field “{value}”' },
  'profile.problem.column': {
    zh: 'TRS 没有这一列，或这一列由清样填写',
    en: 'TRS has no such column, or the desk fills it',
  },
  'profile.problem.part': { zh: '不认识占位符 {value}', en: 'does not know the placeholder {value}' },
  'profile.problem.folder': {
    zh: '要填子文件夹，不能是绝对路径，也不能含有“..”或 \\ : * ? " < > |',
    en: 'must be a folder within the chosen one: no absolute path, no “..”, none of \\ : * ? " < > |',
  },
  'profile.problem.template': {
    zh: '要填 templates 文件夹里的文件名，以 .liquid 结尾',
    en: 'must be the name of a file in templates/, ending in .liquid',
  },
  'profile.problem.address': {
    zh: '要填 http:// 或 https:// 开头的网址',
    en: 'must be an address with http:// or https://',
  },

  'profile.place.name': { zh: '代号', en: 'Code name' },
  'profile.place.label': { zh: '名称', en: 'Name' },
  'profile.place.target': { zh: '输出类型', en: 'Output' },
  'profile.place.limits': { zh: '字数上限', en: 'Limits' },
  'profile.place.required': { zh: '必填项目', en: 'Required fields' },
  'profile.place.keywordSeparator': { zh: '关键词分隔符', en: 'Between keywords' },
  'profile.place.nameSeparator': { zh: '人名分隔符', en: 'Between names' },
  'profile.place.printEmptySummary': { zh: '摘要等为空时仍印出标签', en: 'Print the labels of empty summaries' },
  'profile.place.dublinCore': { zh: '写入 Dublin Core 元数据', en: 'Write Dublin Core' },
  'profile.place.site.siteName': { zh: '网站名称', en: 'Site name' },
  'profile.place.site.siteDomain': { zh: '网站域名', en: 'Site domain' },
  'profile.place.site.siteIdCode': { zh: '网站标识码', en: 'Site id code' },
  'profile.place.site.columnType': { zh: '栏目类型', en: 'Column type' },
  'profile.place.site.url': { zh: '网页地址', en: 'Page address' },
  'profile.place.trs.user': { zh: 'TRS 用户名', en: 'TRS user' },
  'profile.place.trs.channel': { zh: 'TRS 栏目编号', en: 'TRS column number' },
  'profile.place.trs.fields': { zh: 'TRS 列对应', en: 'TRS columns' },
  'profile.place.pictures.naming': { zh: '图片命名', en: 'Picture names' },
  'profile.place.pictures.longestSide': { zh: '图片最长边（像素）', en: 'Longest side of pictures (px)' },
  'profile.place.pictures.format': { zh: '图片格式', en: 'Picture format' },
  'profile.place.pictures.quality': { zh: '图片质量', en: 'Picture quality' },
  'profile.place.pictures.stripMetadata': {
    zh: '去掉拍摄信息（时间、地点、设备）',
    en: 'Take out what the camera wrote (time, place, device)',
  },
  'profile.place.template': { zh: '网页模板', en: 'Page template' },
  'profile.place.output.folder': { zh: '子文件夹', en: 'Folder within' },
  'profile.place.output.name': { zh: '文件名', en: 'File name' },
  'profile.place.whole': { zh: '方案', en: 'The profile' },
} as const satisfies MessageTable
