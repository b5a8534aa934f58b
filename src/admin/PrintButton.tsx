export const PrintButton = () => null
