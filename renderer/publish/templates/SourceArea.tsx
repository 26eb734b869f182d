import { useRef, type RefObject } from 'react'
import { classes } from '../../ui/classes.ts'
import styles from './templates.module.css'

/** Props of a field for source text. */
export interface SourceAreaProps {
  readonly label: string
  readonly text: string
  readonly onChange: (text: string) => void
  /** a line to be marked, from 1 */
  readonly wrongLine: number | null
  readonly areaRef: RefObject<HTMLTextAreaElement | null>
}

/** Source text with numbered lines: a plain text area, so that undo, input methods and screen readers work as everywhere. */
export function SourceArea({ label, text, onChange, wrongLine, areaRef }: SourceAreaProps) {
  const numbers = useRef<HTMLDivElement>(null)
  const count = text.split('\n').length
  return (
    <div className={styles.source}>
      <div ref={numbers} aria-hidden className={styles.numbers}>
        {Array.from({ length: count }, (_none, index) => (
          <div key={index} className={classes(index + 1 === wrongLine && styles.wrongLine)}>
            {index + 1}
          </div>
        ))}
      </div>
      <textarea
        ref={areaRef}
        aria-label={label}
        aria-invalid={wrongLine !== null}
        className={styles.area}
        value={text}
        wrap="off"
        spellCheck={false}
        autoCapitalize="off"
        onChange={(event) => onChange(event.target.value)}
        onScroll={(event) => {
          if (numbers.current !== null) numbers.current.scrollTop = event.currentTarget.scrollTop
        }}
      />
    </div>
  )
}
