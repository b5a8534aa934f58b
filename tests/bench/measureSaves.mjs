// @ts-check
import { askAs } from './askAs.mjs'
import { median } from './median.mjs'
import { say } from './say.mjs'

const rounds = 12
const warmUp = 3
const atMost = 300

/** @typedef {import('./askAs.mjs').Ask} Ask */

/**
 * Milliseconds, the median of some rounds after the first ones, of which every one is answered as it should be.
 * @param {number} status
 * @param {(round: number) => ReturnType<Ask>} act
 */
async function timeOf(status, act) {
  const times = []
  for (let round = 0; round < warmUp + rounds; round += 1) {
    const answer = await act(round)
    if (answer.status !== status)
      throw new Error(`Answered ${answer.status}: ${JSON.stringify(answer.body).slice(0, 500)}`)
    times.push(answer.ms)
  }
  return median(times.slice(warmUp))
}

/**
 * The same text with a word of its own in the first paragraph.
 * @param {any} body
 * @param {number} round
 */
function touch(body, round) {
  const touched = JSON.parse(JSON.stringify(body))
  touched.root.children[0].children[0].text += ` And round ${round}.`
  return touched
}

/**
 * Saves the longest article through REST, asks the gate, tries to publish; each against reading it.
 * @param {import('./startProduct.mjs').Product} product
 * @param {import('./fillProduct.mjs').Filled} filled
 */
export async function measureSaves(product, { id, links }) {
  const [editor, publisher, checker] = [
    await askAs(product, 'editor'),
    await askAs(product, 'publisher'),
    await askAs(product, 'factChecker'),
  ]
  const path = `/articles/${id}`
  const { body: article } = await editor(`${path}?draft=true&depth=0`)
  const reading = await timeOf(200, () => editor(`${path}?draft=true&depth=0`))
  /** @type {[string, number, (round: number) => ReturnType<Ask>][]} */
  const acts = [
    [
      'Saving its text',
      200,
      (at) => editor(`${path}?draft=true`, 'PATCH', { body: touch(article.body, at) }),
    ],
    ['Asking the gate', 200, (at) => editor(`${path}/readiness`, 'POST', { body: touch(article.body, at) })],
    ['Publishing it, refused', 422, () => publisher(path, 'PATCH', { _status: 'published' })],
    ['How it stands at the desk', 200, () => checker(`${path}/fact-check`)],
    [
      'Verifying a link',
      200,
      (at) =>
        checker(`/provenance-links/${links[at]}`, 'PATCH', {
          verification: { status: 'verified', note: `${at}` },
        }),
    ],
  ]
  for (const [what, status, act] of acts) {
    const ms = await timeOf(status, act)
    say(what, ms, { unit: ' ms', atMost })
    console.log(`  against reading the article: ${(ms / reading).toFixed(1)} times`)
  }
}
