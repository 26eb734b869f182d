/**
 * The marks of an axis from 0 to its end, the last one no less than the largest value: 1, 2 or 5 and noughts apart, six at most.
 * @param isWhole what is counted comes in ones: no mark stands between two
 */
export function niceScale(largest: number, isWhole = false): readonly number[] {
  if (!(largest > 0)) return [0, 1]
  const raw = largest / 5
  const ten = 10 ** Math.floor(Math.log10(raw))
  const nice = [1, 2, 5, 10].map((factor) => factor * ten).find((each) => each >= raw * (1 - 1e-9)) ?? 10 * ten
  const step = isWhole ? Math.max(1, nice) : nice
  const count = Math.ceil(largest / step - 1e-9)
  // Counted, not added up: tenths added up are no tenths.
  return Array.from({ length: count + 1 }, (_, at) => Number((at * step).toPrecision(12)))
}
