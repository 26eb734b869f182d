/** Makes paragraphs of preformatted text (a text file shown by a browser, a mail): a line is a paragraph, as in plain text. */
export function splitPreformatted(page: Document): void {
  for (const block of page.querySelectorAll('pre')) {
    const lines = (block.textContent ?? '').split(/\r\n?|\n/).filter((line) => line.trim() !== '')
    block.replaceWith(
      ...lines.map((line) => {
        const paragraph = page.createElement('p')
        paragraph.textContent = line
        return paragraph
      }),
    )
  }
}
