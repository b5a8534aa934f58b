export const EditionPanel = () => null
