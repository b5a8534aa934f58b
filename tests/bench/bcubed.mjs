// @ts-check

/**
 * BCubed precision, recall and F1 (Bagga and Baldwin, 1998), over the items asked about: of each, how much
 * of what it was filed with belongs with it, and how much of what belongs with it was filed with it.
 * @param {ReadonlyMap<string, string>} filed by item, the group it was put in
 * @param {ReadonlyMap<string, string>} gold by item, the group it belongs in
 * @param {(item: string) => boolean} isAsked
 */
export function bcubed(filed, gold, isAsked) {
  const ids = [...gold.keys()]
  const asked = ids.filter(isAsked)
  let [precision, recall] = [0, 0]
  for (const id of asked) {
    const together = ids.filter((other) => filed.get(other) === filed.get(id))
    const belong = ids.filter((other) => gold.get(other) === gold.get(id))
    const right = together.filter((other) => gold.get(other) === gold.get(id)).length
    precision += right / together.length
    recall += right / belong.length
  }
  precision /= asked.length
  recall /= asked.length
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall) }
}
