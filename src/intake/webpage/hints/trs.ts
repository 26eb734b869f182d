import type { Family } from './family.ts'

/** TRS WCM (拓尔思), the system of most government and many academic portals: its editors' containers and its meta block. */
export const trs: Family = {
  name: 'TRS',
  body: [
    '.trs_editor',
    '.trs_ueditor',
    '.trs_preappend',
    '.trs_autoadd',
    '.trs_editor_view',
    '.custom_unionstyle',
    '.trs_word',
    '#ucap-content',
    '.pages_content',
    '#zoom',
    '#zoomcon',
    '.zoom',
    '#dochtmlcon',
    '#doccontent',
  ],
  drop: ['.pages-date', '.pages_print'],
}
