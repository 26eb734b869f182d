/** The photographer as a caption names him: `摄影:张三`; a credit that says what it is (`新华社记者 张三 摄`, `供图`) stands as it is. */
export function creditText(credit: string): string {
  return credit === '' || /[摄攝图圖影]/.test(credit) ? credit : `摄影:${credit}`
}
