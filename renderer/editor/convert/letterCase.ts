/** Letters in capitals. Only characters that stay one character change (`ß` stays), so that nothing beside them moves. */
export function upperCase(text: string): string {
  return eachLetter(text, (letter) => letter.toUpperCase())
}

/** Letters in small. */
export function lowerCase(text: string): string {
  return eachLetter(text, (letter) => letter.toLowerCase())
}

/** The first letter of each word in capitals, the others in small; an apostrophe does not begin a word. */
export function titleCase(text: string): string {
  return lowerCase(text).replace(/(^|[^\p{L}\p{N}'’])(\p{Ll})/gu, (_, before: string, letter: string) => {
    return before + upperCase(letter)
  })
}

function eachLetter(text: string, change: (letter: string) => string): string {
  return text.replace(/\p{L}/gu, (letter) => {
    const next = change(letter)
    return next.length === letter.length ? next : letter
  })
}
