/**
 * Does a piece of the marks’ work and tells the browser’s own timeline how long it took, where the
 * bench and a developer’s tools read it. The entry is not kept: a day of typing would fill the buffer.
 */
export const measured = (work: () => void): void => {
  const start = performance.now()
  work()
  performance.measure('desk-marks', { start, end: performance.now() })
  performance.clearMeasures('desk-marks')
}
