import { useRef } from 'react'
import { niceScale } from '../../../src/library/statistics/niceScale.ts'
import { useWidth } from '../../preview/useWidth.ts'
import styles from './statistics.module.css'

/** One bar: what it is of, how long, and its figure in words. */
export interface Bar {
  readonly name: string
  readonly value: number
  readonly text: string
}

/** Props of a chart of bars. */
export interface BarChartProps {
  /** what it shows, for those who cannot see it; the table beside it has every figure */
  readonly label: string
  readonly bars: readonly Bar[]
  /** times stand upright from left to right, names lie one below the other */
  readonly isUpright: boolean
}

/** Bars with an axis, every bar with its figure in words. Drawn at the width there is, so that its type is as large as everywhere. */
export function BarChart({ label, bars, isUpright }: BarChartProps) {
  const box = useRef<HTMLDivElement>(null)
  const width = Math.max(320, useWidth(box) || 900)
  const values = bars.map(({ value }) => value)
  const marks = niceScale(Math.max(0, ...values), values.every(Number.isInteger))
  return (
    <div ref={box} className={styles.chart}>
      {isUpright ? (
        <Columns label={label} bars={bars} marks={marks} width={width} />
      ) : (
        <Lying label={label} bars={bars} marks={marks} width={width} />
      )}
    </div>
  )
}

interface DrawnProps {
  readonly label: string
  readonly bars: readonly Bar[]
  readonly marks: readonly number[]
  readonly width: number
}

const LINE = 26
const NAME = 176
const FIGURE = 76

function Lying({ label, bars, marks, width }: DrawnProps) {
  const height = bars.length * LINE
  const room = width - NAME - FIGURE
  const most = marks.at(-1) ?? 1
  const at = (value: number) => NAME + (value / most) * room
  return (
    <svg role="img" aria-label={label} width={width} height={height + 24}>
      {marks.map((mark) => (
        <g key={mark}>
          <line className={styles.grid} x1={at(mark)} x2={at(mark)} y1={0} y2={height} />
          <text className={styles.mark} x={at(mark)} y={height + 16} textAnchor="middle">
            {mark.toLocaleString('en-US')}
          </text>
        </g>
      ))}
      {bars.map(({ name, value, text }, line) => (
        <g key={name}>
          <title>{`${name}：${text}`}</title>
          <text className={styles.label} x={NAME - 10} y={line * LINE + 17} textAnchor="end">
            {cut(name, 12)}
          </text>
          <rect
            className={styles.bar}
            x={NAME}
            y={line * LINE + 5}
            width={at(value) - NAME}
            height={LINE - 10}
            rx={2}
          />
          <text className={styles.figure} x={at(value) + 6} y={line * LINE + 17}>
            {text}
          </text>
        </g>
      ))}
    </svg>
  )
}

const TALL = 240
const HEAD = 20
const AXIS = 56
/** What a time's name takes beneath its column, in CSS pixels. */
const NAME_WIDTH = 78

function Columns({ label, bars, marks, width }: DrawnProps) {
  const most = marks.at(-1) ?? 1
  const step = Math.min(90, (width - AXIS - 8) / Math.max(1, bars.length))
  const thick = Math.max(2, Math.min(44, step * 0.66))
  const every = Math.max(1, Math.ceil(NAME_WIDTH / step))
  const up = (value: number) => HEAD + TALL - (value / most) * TALL
  return (
    <svg role="img" aria-label={label} width={width} height={HEAD + TALL + 26}>
      {marks.map((mark) => (
        <g key={mark}>
          <line className={styles.grid} x1={AXIS} x2={width} y1={up(mark)} y2={up(mark)} />
          <text className={styles.mark} x={AXIS - 8} y={up(mark) + 4} textAnchor="end">
            {mark.toLocaleString('en-US')}
          </text>
        </g>
      ))}
      {bars.map(({ name, value, text }, column) => {
        const middle = AXIS + 4 + step * (column + 0.5)
        return (
          <g key={name}>
            <title>{`${name}：${text}`}</title>
            <rect
              className={styles.bar}
              x={middle - thick / 2}
              y={up(value)}
              width={thick}
              height={HEAD + TALL - up(value)}
              rx={2}
            />
            {step >= 34 ? (
              <text className={styles.figure} x={middle} y={up(value) - 5} textAnchor="middle">
                {text}
              </text>
            ) : null}
            {/* The latest always has its name. */}
            {(bars.length - 1 - column) % every === 0 ? (
              <text className={styles.mark} x={middle} y={HEAD + TALL + 18} textAnchor="middle">
                {name}
              </text>
            ) : null}
          </g>
        )
      })}
    </svg>
  )
}

function cut(name: string, most: number): string {
  const characters = [...name]
  return characters.length <= most ? name : `${characters.slice(0, most - 1).join('')}…`
}
