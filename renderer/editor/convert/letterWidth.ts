/** How far full-width forms stand from the ASCII they are forms of. */
const APART = 0xfee0

/** Full-width letters and digits, and the signs that numbers are written with (％ ＋ － ． ／ ＝), as ASCII. Chinese punctuation stays what it is. */
export function halfWidth(text: string): string {
  return text.replace(/[０-９Ａ-Ｚａ-ｚ％＋－＝＃＆＠＊]|(?<=[０-９0-9])[．／](?=[０-９0-9])/g, (sign) =>
    String.fromCharCode(sign.charCodeAt(0) - APART),
  )
}

/** ASCII letters, digits and signs of numbers in their full-width forms. */
export function fullWidth(text: string): string {
  return text.replace(/[0-9A-Za-z%+=#&@*]|(?<=[0-9])[-./](?=[0-9])/g, (sign) =>
    String.fromCharCode(sign.charCodeAt(0) + APART),
  )
}
