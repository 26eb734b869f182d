/** What HTML forbids anywhere: control characters but for tab and line feed, lone surrogates, noncharacters (U+FFFE, U+FDD0 …). */
const FORBIDDEN = /[\p{Cs}\p{Noncharacter_Code_Point}]|[^\P{Cc}\t\n]/gu

/** A text without the characters that HTML and XML forbid; a carriage return becomes the line feed that a parser would make of it. */
export function cleanText(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(FORBIDDEN, '')
}
