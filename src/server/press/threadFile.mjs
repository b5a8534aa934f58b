// @ts-check
/** The press's thread in the folder of the bundle: what bundles us leaves `import.meta` of a `.mjs` as it is. */
export const threadFile = new URL('./press.mjs', import.meta.url)
