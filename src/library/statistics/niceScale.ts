/** The marks of an axis from 0 to its end, the last one no less than the largest value: 1, 2 or 5 and noughts apart, six at most. */
export function niceScale(largest: number): readonly number[] {
  if (!(largest > 0)) return [0, 1]
  const raw = largest / 5
  const ten = 10 ** Math.floor(Math.log10(raw))
  const step = [1, 2, 5, 10].map((factor) => factor * ten).find((each) => each >= raw * (1 - 1e-9)) ?? 10 * ten
  const count = Math.ceil(largest / step - 1e-9)
  // Counted, not added up: tenths added up are no tenths.
  return Array.from({ length: count + 1 }, (_, at) => Number((at * step).toPrecision(12)))
}
