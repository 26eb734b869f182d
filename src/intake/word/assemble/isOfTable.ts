/** Whether a line begins as the caption of a table does: 表1, 续表 2, Table 3. */
export function isOfTable(text: string): boolean {
  return /^(?:续?表|table)\s*[\d一二三四五六七八九十]/i.test(text)
}
