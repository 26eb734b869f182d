const SENTENCES = [
  '近日，全县召开基层党建工作会议。',
  '会议强调，要压实各级责任，选好带头人。',
  '据统计，去年以来共选派一百五十四名第一书记驻村。',
]

/**
 * The HTML that Word puts on the clipboard for a text of so many 汉字: headings, lists, tables and paragraphs with a span for each change of font.
 * @param size in 汉字
 */
export function makeWordClipboard(size: number): string {
  const parts: string[] = []
  for (let at = 0, written = 0; written < size; at += 1) {
    const words = SENTENCES[at % 3]!.repeat(1 + (at % 4))
    written += words.length
    parts.push(
      at % 25 === 0 ? heading(words) : at % 11 === 0 ? item(words) : at % 60 === 7 ? table(words) : paragraph(words),
    )
  }
  return `<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word"><head><meta name=ProgId content=Word.Document><!--[if gte mso 9]><xml><w:LatentStyles>${'<w:LsdException Locked="false" Name="x"/>'.repeat(370)}</w:LatentStyles></xml><![endif]--><style><!-- p.MsoNormal {margin:0cm;} --></style></head><body lang=ZH-CN>\r\n<!--StartFragment-->\r\n${parts.join('\r\n\r\n')}\r\n<!--EndFragment-->\r\n</body></html>`
}

function span(words: string): string {
  return `<span style='font-size:14.0pt;mso-bidi-font-size:11.0pt;font-family:仿宋_GB2312;mso-ascii-font-family:"Times New Roman";mso-hansi-font-family:"Times New Roman"'>${words}</span>`
}

function paragraph(words: string): string {
  const half = Math.ceil(words.length / 2)
  return `<p class=MsoNormal style='text-indent:28.0pt;mso-char-indent-count:2.0;line-height:28.0pt;mso-line-height-rule:exactly'>${span(words.slice(0, half))}<b style='mso-bidi-font-weight:normal'>${span(words.slice(half, half + 4))}</b><span lang=EN-US style='font-size:14.0pt'>2016</span>${span(words.slice(half + 4))}<span lang=EN-US style='font-size:14.0pt'><o:p></o:p></span></p>`
}

function heading(words: string): string {
  return `<h2 style='text-indent:28.0pt'>${span(words.slice(0, 12))}<span lang=EN-US><o:p></o:p></span></h2>`
}

function item(words: string): string {
  return `<p class=MsoListParagraph style='margin-left:21.0pt;text-indent:-21.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span lang=EN-US style='font-family:Wingdings'><span style='mso-list:Ignore'>l<span style='font:7.0pt "Times New Roman"'>&nbsp; </span></span></span><![endif]>${span(words)}<span lang=EN-US><o:p></o:p></span></p>`
}

function table(words: string): string {
  const cell = `<td width=184 valign=top style='width:138.3pt;border:solid windowtext 1.0pt;padding:0cm 5.4pt 0cm 5.4pt'><p class=MsoNormal>${span(words.slice(0, 8))}<o:p></o:p></p></td>`
  return `<table class=MsoTableGrid border=1 cellspacing=0 cellpadding=0>${`<tr>${cell.repeat(3)}</tr>`.repeat(4)}</table>`
}
