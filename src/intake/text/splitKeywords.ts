/** Takes keywords apart at `;；、,，`, at line ends, and at spaces beside a 汉字 (a Latin phrase stays whole). */
export function splitKeywords(text: string): string[] {
  return text
    .split(/[;；、,，\n]|(?<=\p{sc=Han})\s+|\s+(?=\p{sc=Han})/u)
    .map((word) => word.trim())
    .filter((word) => word !== '')
}
