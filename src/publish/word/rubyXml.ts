import { runXml } from './runXml.ts'

/** Size of a note, how high it stands, and the size of what it stands above, in half-points: for 小四. */
const PROPERTIES =
  '<w:rubyPr><w:rubyAlign w:val="distributeSpace"/><w:hps w:val="12"/><w:hpsRaise w:val="22"/><w:hpsBaseText w:val="24"/><w:lid w:val="zh-CN"/></w:rubyPr>'

/**
 * Words with how they are read above them (拼音指南), as Word has it.
 * @param runs the words, as runs already
 */
export function rubyXml(runs: string, text: string): string {
  const note = runXml(text).replace('<w:r>', '<w:r><w:rPr><w:sz w:val="12"/><w:szCs w:val="12"/></w:rPr>')
  if (runs === '' || note === '') return runs
  return `<w:r><w:ruby>${PROPERTIES}<w:rt>${note}</w:rt><w:rubyBase>${runs}</w:rubyBase></w:ruby></w:r>`
}
