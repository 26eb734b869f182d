import type { Family } from './family.ts'

/** 人民网 and the sites on its system. */
export const people: Family = {
  name: '人民网',
  body: ['#rwb_zw', '.rm_txt_con', '.box_con', '.show_text', '#p_content'],
  shown: { channelPath: ['#rwb_navpath'] },
  drop: ['.zdfy', '.otitle', '.rm_relevant', '.paper_num'],
}
