import { importManuscript } from '../intake/importManuscript.ts'
import type { DeskServices } from './deskServices.ts'

/** Opens the reference article that is shipped with the program as a manuscript. */
export async function importSample(services: DeskServices): Promise<void> {
  const answer = await services.bridge['intake.sample']({})
  if (answer.ok) await importManuscript(services, { name: answer.value.name, bytes: answer.value.bytes })
  else services.notices.getState().showError(answer.error)
}
