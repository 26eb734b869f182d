import type { GrantedFolder } from '../../../src/contract/answers.ts'
import type { DeskServices } from '../deskServices.ts'
import type { FolderPurpose } from './folderRequests.ts'

/**
 * Has the person choose a folder: in the shell's own dialog where it has one, else in the window's.
 * @returns the granted folder, or null when none was chosen; a refusal has been told
 */
export async function askFolder(
  { bridge, desk, folders, notices }: DeskServices,
  purpose: FolderPurpose,
): Promise<GrantedFolder | null> {
  if (!desk.getState().info.nativeDialogs) return folders.getState().ask(purpose)
  const answer = await bridge['folders.ask']({ purpose })
  if (answer.ok) return answer.value.chosen
  notices.getState().showError(answer.error)
  return null
}
