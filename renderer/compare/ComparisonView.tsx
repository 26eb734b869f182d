import { ArrowDown, ArrowUp } from 'lucide-react'
import { useEffect, useMemo, useState, type CSSProperties, type ReactNode } from 'react'
import type { FieldChange } from '../../src/saving/compare/compareMetadata.ts'
import type { DocumentComparison } from '../../src/saving/compare/comparison.ts'
import { useDesk } from '../app/deskContext.tsx'
import { useTranslate } from '../app/useTranslate.ts'
import { Button } from '../ui/Button.tsx'
import { classes } from '../ui/classes.ts'
import { IconButton } from '../ui/IconButton.tsx'
import { ComparedBlocks } from './ComparedBlocks.tsx'
import { ComparedFields } from './ComparedFields.tsx'
import styles from './compare.module.css'
import { useChangeJumps } from './useChangeJumps.ts'
import '../editor/paper.css'
import '../editor/paperText.css'

/** What a comparison is drawn from. */
export interface ComparisonViewProps {
  readonly comparison: DocumentComparison
  /** the metadata fields that differ */
  readonly fields: readonly FieldChange[]
  /** what the two sides are called */
  readonly before: string
  readonly after: string
  /** the address of a picture of the article */
  readonly assetUrl: (name: string) => string
  /** more that can be done here; stands before the button that closes */
  readonly actions?: ReactNode
  readonly onClose: () => void
}

/** Two versions of an article as one proof (痕迹), for reading only: what came is underlined, what went is struck. Escape closes it. */
export function ComparisonView(props: ComparisonViewProps) {
  const { comparison, fields, before, after, assetUrl, actions, onClose } = props
  const t = useTranslate()
  const fontSize = useDesk((state) => state.settings.paperFontSize)
  const [region, setRegion] = useState<HTMLElement | null>(null)
  const { count, at, next, previous } = useChangeJumps(region)
  useEffect(() => region?.focus({ preventScroll: true }), [region])
  // Going from change to change draws nothing anew: an article can have thousands of blocks.
  const proof = useMemo(() => <ComparedBlocks blocks={comparison.blocks} assetUrl={assetUrl} />, [comparison, assetUrl])
  const told = count === null ? '' : at === 0 ? t('compare.total', { count }) : t('compare.count', { n: at, count })

  return (
    <div
      role="presentation"
      className={styles.keys}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose()
      }}
    >
      <section
        ref={setRegion}
        aria-label={t('compare.name')}
        tabIndex={-1}
        className={classes('paper-frame', styles.view)}
        style={{ '--paper-size': `${fontSize}px` } as CSSProperties}
      >
        <header className={styles.bar}>
          <p className={styles.title}>{t('compare.title', { before, after })}</p>
          <span className={styles.gap} />
          <span role="status" className={styles.count}>
            {told}
          </span>
          <IconButton label={t('compare.previous')} keys="Shift+F7" isDisabled={!count} onPress={previous}>
            <ArrowUp aria-hidden />
          </IconButton>
          <IconButton label={t('compare.next')} keys="F7" isDisabled={!count} onPress={next}>
            <ArrowDown aria-hidden />
          </IconButton>
          {actions}
          <Button onPress={onClose}>{t('compare.close')}</Button>
        </header>
        {/* eslint-disable-next-line jsx-a11y-x/no-noninteractive-tabindex -- a region that scrolls must take the focus */}
        <div className="paper-scroll" tabIndex={0} role="group" aria-label={t('compare.title', { before, after })}>
          <p className={styles.legend} aria-hidden>
            <ins className={styles.inserted}>{t('compare.legend.inserted')}</ins>
            <del className={styles.deleted}>{t('compare.legend.deleted')}</del>
            <span className={styles.restyled}>{t('compare.legend.format')}</span>
            <span className={styles.tracked}>{t('compare.legend.tracked')}</span>
          </p>
          <div className={classes('paper-sheet', styles.sheet)}>
            <ComparedFields fields={fields} />
            {count === 0 ? <p className={styles.none}>{t('compare.none')}</p> : null}
            <article className="paper-text" lang="zh-CN">
              {proof}
            </article>
          </div>
        </div>
      </section>
    </div>
  )
}
