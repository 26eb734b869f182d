import { useMemo } from 'react'
import type { Manuscript } from '../../../src/intake/manuscript.ts'
import { useTranslate } from '../../app/useTranslate.ts'
import { ComparedBlocks } from '../../compare/ComparedBlocks.tsx'
import { classes } from '../../ui/classes.ts'
import styles from './review.module.css'
import { usePictureAddresses } from './usePictureAddresses.ts'
import '../../editor/paper.css'
import '../../editor/paperText.css'

/** Blocks that are drawn: enough to judge an import by. */
const MOST = 800

/** The body that the article will have, as on the paper, with the pictures that came along. */
export function ReviewBody({ manuscript }: { readonly manuscript: Manuscript }) {
  const t = useTranslate()
  const assetUrl = usePictureAddresses(manuscript.pictures)
  const { content = [] } = manuscript.document
  const blocks = useMemo(() => content.slice(0, MOST).map((block) => ({ kind: 'kept' as const, block })), [content])
  const isEmpty = content.every((block) => block.type === 'paragraph' && (block.content ?? []).length === 0)
  return (
    <section className={styles.column} aria-label={t('review.result')}>
      <h3 className={styles.heading}>{t('review.result')}</h3>
      {/* eslint-disable-next-line jsx-a11y-x/no-noninteractive-tabindex -- a region that scrolls must take the focus */}
      <div className={styles.scroll} tabIndex={0} role="group" aria-label={t('review.result')}>
        {isEmpty ? <p className={styles.more}>{t('review.emptyBody')}</p> : null}
        <article className={classes('paper-text', styles.body)} lang="zh-CN">
          <ComparedBlocks blocks={blocks} assetUrl={assetUrl} />
        </article>
        {content.length > MOST ? <p className={styles.more}>{t('review.more')}</p> : null}
      </div>
    </section>
  )
}
