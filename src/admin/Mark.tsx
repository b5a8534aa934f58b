export const Mark = () => null
