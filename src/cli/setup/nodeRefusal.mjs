// @ts-check
// Plain old syntax on purpose: a Node too old for the rest must still be able to read this file.

/** The oldest Node this product runs on, as in package.json's `engines`. */
const oldestMajor = 20
const oldestMinor = 9

/**
 * One sentence for a Node that is too old, or an empty string.
 * @param {string} version as in `process.versions.node`
 * @returns {string}
 */
export function nodeRefusal(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  if (major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)) return ''
  return 'Monexus needs Node ' + oldestMajor + '.' + oldestMinor + ' or newer; this is Node ' + version + '.'
}
