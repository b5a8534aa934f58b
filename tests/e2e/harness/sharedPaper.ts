/** The newsroom that all journeys of this run share; what one of them prints stays printed. */
export const sharedPaper = (): { origin: string; folder: string } => {
  const { JOURNEYS_ORIGIN: origin, JOURNEYS_FOLDER: folder } = process.env
  if (!origin || !folder) throw new Error('Journeys are run through tests/e2e/jest.config.mjs.')
  return { origin, folder }
}
