import { environment } from '../adapters/environment.ts'
import { keepFolderNotes } from '../commands/keepFolderNotes.ts'
import { takeFiles } from '../commands/takeFiles.ts'
import { taskOf } from './taskOf.ts'

/** Takes in the files that wait in the watched folder, where one is set. */
export const watchFolder = taskOf({
  slug: 'watchFolder',
  everyMinuteIn: 'arrivals',
  run: async (payload) => {
    const { MONEXUS_WIRE_FOLDER: watched } = environment()
    if (watched === '') return keepFolderNotes(payload, [])
    await takeFiles(payload, watched, () => new Date()).catch((error: unknown) => {
      payload.logger.error({ err: error, folder: watched }, 'The watched folder could not be read.')
    })
  },
})
