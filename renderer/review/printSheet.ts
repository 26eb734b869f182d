import { reviewSheet } from '../../src/review/reviewSheet.ts'
import type { DeskServices } from '../app/deskServices.ts'
import styles from './review.module.css'

/** Prints the 审稿单 of the open article: from a frame of its own, in which no script can run. */
export function printSheet({ article, desk, steps }: Pick<DeskServices, 'article' | 'desk' | 'steps'>): void {
  const { session } = article.getState()
  if (session === null) return
  document.getElementById(FRAME)?.remove()
  const frame = document.createElement('iframe')
  frame.id = FRAME
  frame.className = styles.sheet ?? ''
  frame.ariaHidden = 'true'
  frame.tabIndex = -1
  // The window prints it, so it has to be of the window's origin; scripts stay forbidden.
  frame.setAttribute('sandbox', 'allow-same-origin allow-modals')
  const { language } = desk.getState().settings
  const shownTime = (moment: string) => new Date(moment).toLocaleString(language === 'zh' ? 'zh-CN' : 'en')
  const { id, metadata, review, characters } = session
  frame.srcdoc = reviewSheet({ id, metadata, review }, characters, steps.getState().names, language, shownTime)
  frame.addEventListener('load', () => frame.contentWindow?.print())
  document.body.append(frame)
}

const FRAME = 'review-sheet'
