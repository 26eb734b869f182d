const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
]

/** A whole number in capital Roman digits; as it is in ours where it has none: below 1 and above 3999. */
export function inRoman(value: number): string {
  if (value < 1 || value > 3999) return String(value)
  let rest = value
  return ROMAN.map(([worth, sign]) => {
    const times = Math.floor(rest / worth)
    rest -= times * worth
    return sign.repeat(times)
  }).join('')
}
