import { ArrowLeft, ArrowRight, Captions, Columns2, Rows2 } from 'lucide-react'
import type { ReactNode } from 'react'
import type { Command } from '@tiptap/pm/state'
import { usePaperTools } from '../PaperContext.ts'
import { act } from '../toolbar/act.ts'
import { ToolButton } from '../toolbar/ToolButton.tsx'
import { useSnapshot } from '../typing/useSnapshot.ts'
import { insertFigureGroup } from './insertFigureGroup.ts'
import { insertGroupCaption } from './insertGroupCaption.ts'
import { moveInGroup } from './moveInGroup.ts'
import { readGroup } from './readGroup.ts'
import { ungroupFigures } from './ungroupFigures.ts'

/**
 * What the strip of a figure offers about the pictures beside it: 组图, its place among them, what is said of them all, 拆开组图.
 * @param children what sets its width and place where it stands by itself; in a group these say nothing
 */
export function GroupTools({ children }: { readonly children: ReactNode }): ReactNode {
  const tools = usePaperTools()
  const { grouped, joins, left, right } = useSnapshot(readGroup)
  const run = (command: Command) => (byPointer: boolean) =>
    void act(tools, (editor) => command(editor.state, (tr) => editor.view.dispatch(tr)), byPointer)
  return (
    <>
      {grouped ? (
        <>
          <ToolButton label="editor.figure.moveLeft" icon={ArrowLeft} disabled={!left} onPress={run(moveInGroup(-1))} />
          <ToolButton
            label="editor.figure.moveRight"
            icon={ArrowRight}
            disabled={!right}
            onPress={run(moveInGroup(1))}
          />
        </>
      ) : (
        children
      )}
      {joins ? (
        <ToolButton
          label="menu.insert.figureGroup"
          icon={Columns2}
          command="insert.figureGroup"
          onPress={(byPointer) => void act(tools, (editor) => insertFigureGroup(editor, tools.host), byPointer)}
        />
      ) : null}
      {grouped ? (
        <>
          {/* Whoever asks for words is going to write them, by whatever means. */}
          <ToolButton label="menu.insert.groupCaption" icon={Captions} onPress={() => run(insertGroupCaption)(true)} />
          <ToolButton label="menu.format.ungroupFigures" icon={Rows2} onPress={run(ungroupFigures)} />
        </>
      ) : null}
    </>
  )
}
